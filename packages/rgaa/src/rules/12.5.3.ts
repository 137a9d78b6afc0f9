import {sameOrder, searchMeans} from '../kinds/same-means.js';
import type {Rule} from '../rule.js';

/** RGAA 12.5.3 – the search stands in the same order in the source of each page of a set. */
export const rule: Rule = {test: '12.5.3', sample: sameOrder(searchMeans)};
