import {samePlace, siteMapMeans} from '../kinds/same-means.js';
import type {Rule} from '../rule.js';

/** RGAA 12.4.2 – what leads to the map of the site stands at the same place on each page of a set. */
export const rule: Rule = {test: '12.4.2', sample: samePlace(siteMapMeans)};
