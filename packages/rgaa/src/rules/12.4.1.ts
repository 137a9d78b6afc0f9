import {sameMeans, siteMapMeans} from '../kinds/same-means.js';
import type {Rule} from '../rule.js';

/** RGAA 12.4.1 – the map of the site is reached by the same means on each page of a set. */
export const rule: Rule = {test: '12.4.1', sample: sameMeans(siteMapMeans)};
