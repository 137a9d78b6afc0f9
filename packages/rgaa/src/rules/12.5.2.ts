import {samePlace, searchMeans} from '../kinds/same-means.js';
import type {Rule} from '../rule.js';

/** RGAA 12.5.2 – the search stands at the same place on each page of a set. */
export const rule: Rule = {test: '12.5.2', sample: samePlace(searchMeans)};
