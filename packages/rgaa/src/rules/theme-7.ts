import type {Rule} from '../rule.js';

export const theme7: readonly Rule[] = [];
