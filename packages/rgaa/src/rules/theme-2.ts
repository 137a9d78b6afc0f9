import type {Rule} from '../rule.js';

export const theme2: readonly Rule[] = [];
