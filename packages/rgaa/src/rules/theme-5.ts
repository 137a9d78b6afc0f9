import type {Rule} from '../rule.js';

export const theme5: readonly Rule[] = [];
