import type {Rule} from '../rule.js';

export const theme3: readonly Rule[] = [];
