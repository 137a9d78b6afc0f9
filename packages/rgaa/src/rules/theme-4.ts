import type {Rule} from '../rule.js';

export const theme4: readonly Rule[] = [];
