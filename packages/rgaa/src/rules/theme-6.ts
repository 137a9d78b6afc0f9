import type {Rule} from '../rule.js';

export const theme6: readonly Rule[] = [];
