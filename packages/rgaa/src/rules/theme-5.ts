import type {Rule} from '../rule.js';
import {rule as rule5_1_1} from './5.1.1.js';
import {rule as rule5_2_1} from './5.2.1.js';
import {rule as rule5_3_1} from './5.3.1.js';
import {rule as rule5_4_1} from './5.4.1.js';
import {rule as rule5_5_1} from './5.5.1.js';
import {rule as rule5_6_1} from './5.6.1.js';
import {rule as rule5_6_2} from './5.6.2.js';
import {rule as rule5_6_3} from './5.6.3.js';
import {rule as rule5_6_4} from './5.6.4.js';
import {rule as rule5_7_1} from './5.7.1.js';
import {rule as rule5_7_2} from './5.7.2.js';
import {rule as rule5_7_3} from './5.7.3.js';
import {rule as rule5_7_4} from './5.7.4.js';
import {rule as rule5_7_5} from './5.7.5.js';
import {rule as rule5_8_1} from './5.8.1.js';

export const theme5: readonly Rule[] = [
  rule5_1_1,
  rule5_2_1,
  rule5_3_1,
  rule5_4_1,
  rule5_5_1,
  rule5_6_1,
  rule5_6_2,
  rule5_6_3,
  rule5_6_4,
  rule5_7_1,
  rule5_7_2,
  rule5_7_3,
  rule5_7_4,
  rule5_7_5,
  rule5_8_1,
];
