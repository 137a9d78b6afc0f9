import type {Rule} from '../rule.js';
import {rule as rule8_6_1} from './8.6.1.js';

export const theme8: readonly Rule[] = [rule8_6_1];
