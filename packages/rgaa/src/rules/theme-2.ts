import type {Rule} from '../rule.js';
import {rule as rule2_1_1} from './2.1.1.js';
import {rule as rule2_2_1} from './2.2.1.js';

export const theme2: readonly Rule[] = [rule2_1_1, rule2_2_1];
