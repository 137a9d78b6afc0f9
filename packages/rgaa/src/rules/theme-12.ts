import type {Rule} from '../rule.js';
import {rule as rule12_1_1} from './12.1.1.js';
import {rule as rule12_2_1} from './12.2.1.js';
import {rule as rule12_3_1} from './12.3.1.js';
import {rule as rule12_3_2} from './12.3.2.js';
import {rule as rule12_3_3} from './12.3.3.js';
import {rule as rule12_4_1} from './12.4.1.js';
import {rule as rule12_4_2} from './12.4.2.js';
import {rule as rule12_4_3} from './12.4.3.js';
import {rule as rule12_5_1} from './12.5.1.js';
import {rule as rule12_5_2} from './12.5.2.js';
import {rule as rule12_5_3} from './12.5.3.js';
import {rule as rule12_6_1} from './12.6.1.js';
import {rule as rule12_7_1} from './12.7.1.js';
import {rule as rule12_7_2} from './12.7.2.js';
import {rule as rule12_8_1} from './12.8.1.js';
import {rule as rule12_8_2} from './12.8.2.js';
import {rule as rule12_9_1} from './12.9.1.js';
import {rule as rule12_10_1} from './12.10.1.js';
import {rule as rule12_11_1} from './12.11.1.js';

export const theme12: readonly Rule[] = [
  rule12_1_1,
  rule12_2_1,
  rule12_3_1,
  rule12_3_2,
  rule12_3_3,
  rule12_4_1,
  rule12_4_2,
  rule12_4_3,
  rule12_5_1,
  rule12_5_2,
  rule12_5_3,
  rule12_6_1,
  rule12_7_1,
  rule12_7_2,
  rule12_8_1,
  rule12_8_2,
  rule12_9_1,
  rule12_10_1,
  rule12_11_1,
];
