import type {Rule} from '../rule.js';
import {rule as rule6_1_1} from './6.1.1.js';
import {rule as rule6_1_2} from './6.1.2.js';
import {rule as rule6_1_3} from './6.1.3.js';
import {rule as rule6_1_4} from './6.1.4.js';
import {rule as rule6_1_5} from './6.1.5.js';
import {rule as rule6_2_1} from './6.2.1.js';

export const theme6: readonly Rule[] = [rule6_1_1, rule6_1_2, rule6_1_3, rule6_1_4, rule6_1_5, rule6_2_1];
