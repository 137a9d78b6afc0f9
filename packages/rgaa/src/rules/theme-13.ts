import type {Rule} from '../rule.js';
import {rule as rule13_1_1} from './13.1.1.js';
import {rule as rule13_1_2} from './13.1.2.js';
import {rule as rule13_1_3} from './13.1.3.js';
import {rule as rule13_1_4} from './13.1.4.js';
import {rule as rule13_2_1} from './13.2.1.js';
import {rule as rule13_3_1} from './13.3.1.js';
import {rule as rule13_4_1} from './13.4.1.js';
import {rule as rule13_5_1} from './13.5.1.js';
import {rule as rule13_6_1} from './13.6.1.js';
import {rule as rule13_7_1} from './13.7.1.js';
import {rule as rule13_7_2} from './13.7.2.js';
import {rule as rule13_7_3} from './13.7.3.js';
import {rule as rule13_8_1} from './13.8.1.js';
import {rule as rule13_8_2} from './13.8.2.js';
import {rule as rule13_9_1} from './13.9.1.js';
import {rule as rule13_10_1} from './13.10.1.js';
import {rule as rule13_10_2} from './13.10.2.js';
import {rule as rule13_11_1} from './13.11.1.js';
import {rule as rule13_12_1} from './13.12.1.js';
import {rule as rule13_12_2} from './13.12.2.js';
import {rule as rule13_12_3} from './13.12.3.js';

export const theme13: readonly Rule[] = [
  rule13_1_1,
  rule13_1_2,
  rule13_1_3,
  rule13_1_4,
  rule13_2_1,
  rule13_3_1,
  rule13_4_1,
  rule13_5_1,
  rule13_6_1,
  rule13_7_1,
  rule13_7_2,
  rule13_7_3,
  rule13_8_1,
  rule13_8_2,
  rule13_9_1,
  rule13_10_1,
  rule13_10_2,
  rule13_11_1,
  rule13_12_1,
  rule13_12_2,
  rule13_12_3,
];
