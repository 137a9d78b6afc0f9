import type {Rule} from '../rule.js';
import {rule as rule10_11_1} from './10.11.1.js';

export const theme10: readonly Rule[] = [rule10_11_1];
