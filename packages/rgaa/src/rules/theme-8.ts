import type {Rule} from '../rule.js';
import {rule as rule8_1_1} from './8.1.1.js';
import {rule as rule8_1_2} from './8.1.2.js';
import {rule as rule8_1_3} from './8.1.3.js';
import {rule as rule8_2_1} from './8.2.1.js';
import {rule as rule8_3_1} from './8.3.1.js';
import {rule as rule8_4_1} from './8.4.1.js';
import {rule as rule8_5_1} from './8.5.1.js';
import {rule as rule8_6_1} from './8.6.1.js';
import {rule as rule8_7_1} from './8.7.1.js';
import {rule as rule8_8_1} from './8.8.1.js';
import {rule as rule8_9_1} from './8.9.1.js';
import {rule as rule8_10_1} from './8.10.1.js';
import {rule as rule8_10_2} from './8.10.2.js';

export const theme8: readonly Rule[] = [
  rule8_1_1,
  rule8_1_2,
  rule8_1_3,
  rule8_2_1,
  rule8_3_1,
  rule8_4_1,
  rule8_5_1,
  rule8_6_1,
  rule8_7_1,
  rule8_8_1,
  rule8_9_1,
  rule8_10_1,
  rule8_10_2,
];
