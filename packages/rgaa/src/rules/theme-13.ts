import type {Rule} from '../rule.js';

export const theme13: readonly Rule[] = [];
