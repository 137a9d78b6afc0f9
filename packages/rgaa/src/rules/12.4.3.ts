import {sameOrder, siteMapMeans} from '../kinds/same-means.js';
import type {Rule} from '../rule.js';

/** RGAA 12.4.3 – what leads to the map of the site stands in the same order in the source of each page of a set. */
export const rule: Rule = {test: '12.4.3', sample: sameOrder(siteMapMeans)};
