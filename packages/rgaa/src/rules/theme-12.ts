import type {Rule} from '../rule.js';

export const theme12: readonly Rule[] = [];
