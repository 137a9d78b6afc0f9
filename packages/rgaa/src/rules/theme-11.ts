import type {Rule} from '../rule.js';
import {rule as rule11_1_1} from './11.1.1.js';
import {rule as rule11_1_2} from './11.1.2.js';
import {rule as rule11_1_3} from './11.1.3.js';
import {rule as rule11_2_1} from './11.2.1.js';
import {rule as rule11_2_2} from './11.2.2.js';
import {rule as rule11_2_3} from './11.2.3.js';
import {rule as rule11_2_4} from './11.2.4.js';
import {rule as rule11_2_5} from './11.2.5.js';
import {rule as rule11_2_6} from './11.2.6.js';
import {rule as rule11_3_1} from './11.3.1.js';
import {rule as rule11_3_2} from './11.3.2.js';
import {rule as rule11_4_1} from './11.4.1.js';
import {rule as rule11_4_2} from './11.4.2.js';
import {rule as rule11_4_3} from './11.4.3.js';
import {rule as rule11_5_1} from './11.5.1.js';
import {rule as rule11_6_1} from './11.6.1.js';
import {rule as rule11_7_1} from './11.7.1.js';
import {rule as rule11_8_1} from './11.8.1.js';
import {rule as rule11_8_2} from './11.8.2.js';
import {rule as rule11_8_3} from './11.8.3.js';
import {rule as rule11_9_1} from './11.9.1.js';
import {rule as rule11_9_2} from './11.9.2.js';
import {rule as rule11_10_1} from './11.10.1.js';
import {rule as rule11_10_2} from './11.10.2.js';
import {rule as rule11_10_3} from './11.10.3.js';
import {rule as rule11_10_4} from './11.10.4.js';
import {rule as rule11_10_5} from './11.10.5.js';
import {rule as rule11_10_6} from './11.10.6.js';
import {rule as rule11_10_7} from './11.10.7.js';
import {rule as rule11_11_1} from './11.11.1.js';
import {rule as rule11_11_2} from './11.11.2.js';
import {rule as rule11_12_1} from './11.12.1.js';
import {rule as rule11_12_2} from './11.12.2.js';
import {rule as rule11_13_1} from './11.13.1.js';

export const theme11: readonly Rule[] = [
  rule11_1_1,
  rule11_1_2,
  rule11_1_3,
  rule11_2_1,
  rule11_2_2,
  rule11_2_3,
  rule11_2_4,
  rule11_2_5,
  rule11_2_6,
  rule11_3_1,
  rule11_3_2,
  rule11_4_1,
  rule11_4_2,
  rule11_4_3,
  rule11_5_1,
  rule11_6_1,
  rule11_7_1,
  rule11_8_1,
  rule11_8_2,
  rule11_8_3,
  rule11_9_1,
  rule11_9_2,
  rule11_10_1,
  rule11_10_2,
  rule11_10_3,
  rule11_10_4,
  rule11_10_5,
  rule11_10_6,
  rule11_10_7,
  rule11_11_1,
  rule11_11_2,
  rule11_12_1,
  rule11_12_2,
  rule11_13_1,
];
