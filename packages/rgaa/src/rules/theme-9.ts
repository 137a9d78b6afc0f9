import type {Rule} from '../rule.js';

export const theme9: readonly Rule[] = [];
