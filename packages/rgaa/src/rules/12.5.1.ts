import {sameMeans, searchMeans} from '../kinds/same-means.js';
import type {Rule} from '../rule.js';

/** RGAA 12.5.1 – the search is reached by the same means on each page of a set. */
export const rule: Rule = {test: '12.5.1', sample: sameMeans(searchMeans)};
