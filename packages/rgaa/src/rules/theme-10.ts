import type {Rule} from '../rule.js';
import {rule as rule10_1_1} from './10.1.1.js';
import {rule as rule10_1_2} from './10.1.2.js';
import {rule as rule10_1_3} from './10.1.3.js';
import {rule as rule10_2_1} from './10.2.1.js';
import {rule as rule10_3_1} from './10.3.1.js';
import {rule as rule10_4_1} from './10.4.1.js';
import {rule as rule10_4_2} from './10.4.2.js';
import {rule as rule10_5_1} from './10.5.1.js';
import {rule as rule10_5_2} from './10.5.2.js';
import {rule as rule10_5_3} from './10.5.3.js';
import {rule as rule10_6_1} from './10.6.1.js';
import {rule as rule10_7_1} from './10.7.1.js';
import {rule as rule10_8_1} from './10.8.1.js';
import {rule as rule10_9_1} from './10.9.1.js';
import {rule as rule10_9_2} from './10.9.2.js';
import {rule as rule10_9_3} from './10.9.3.js';
import {rule as rule10_9_4} from './10.9.4.js';
import {rule as rule10_10_1} from './10.10.1.js';
import {rule as rule10_10_2} from './10.10.2.js';
import {rule as rule10_10_3} from './10.10.3.js';
import {rule as rule10_10_4} from './10.10.4.js';
import {rule as rule10_11_1} from './10.11.1.js';
import {rule as rule10_11_2} from './10.11.2.js';
import {rule as rule10_12_1} from './10.12.1.js';
import {rule as rule10_13_1} from './10.13.1.js';
import {rule as rule10_13_2} from './10.13.2.js';
import {rule as rule10_13_3} from './10.13.3.js';
import {rule as rule10_14_1} from './10.14.1.js';
import {rule as rule10_14_2} from './10.14.2.js';

export const theme10: readonly Rule[] = [
  rule10_1_1,
  rule10_1_2,
  rule10_1_3,
  rule10_2_1,
  rule10_3_1,
  rule10_4_1,
  rule10_4_2,
  rule10_5_1,
  rule10_5_2,
  rule10_5_3,
  rule10_6_1,
  rule10_7_1,
  rule10_8_1,
  rule10_9_1,
  rule10_9_2,
  rule10_9_3,
  rule10_9_4,
  rule10_10_1,
  rule10_10_2,
  rule10_10_3,
  rule10_10_4,
  rule10_11_1,
  rule10_11_2,
  rule10_12_1,
  rule10_13_1,
  rule10_13_2,
  rule10_13_3,
  rule10_14_1,
  rule10_14_2,
];
