import type {Rule} from '../rule.js';

export const theme1: readonly Rule[] = [];
