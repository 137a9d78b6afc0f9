import type {Rule} from '../rule.js';
import {rule as rule4_1_1} from './4.1.1.js';
import {rule as rule4_1_2} from './4.1.2.js';
import {rule as rule4_1_3} from './4.1.3.js';
import {rule as rule4_2_1} from './4.2.1.js';
import {rule as rule4_2_2} from './4.2.2.js';
import {rule as rule4_2_3} from './4.2.3.js';
import {rule as rule4_3_1} from './4.3.1.js';
import {rule as rule4_3_2} from './4.3.2.js';
import {rule as rule4_4_1} from './4.4.1.js';
import {rule as rule4_5_1} from './4.5.1.js';
import {rule as rule4_5_2} from './4.5.2.js';
import {rule as rule4_6_1} from './4.6.1.js';
import {rule as rule4_6_2} from './4.6.2.js';
import {rule as rule4_7_1} from './4.7.1.js';
import {rule as rule4_8_1} from './4.8.1.js';
import {rule as rule4_8_2} from './4.8.2.js';
import {rule as rule4_9_1} from './4.9.1.js';
import {rule as rule4_10_1} from './4.10.1.js';
import {rule as rule4_11_1} from './4.11.1.js';
import {rule as rule4_11_2} from './4.11.2.js';
import {rule as rule4_11_3} from './4.11.3.js';
import {rule as rule4_12_1} from './4.12.1.js';
import {rule as rule4_12_2} from './4.12.2.js';
import {rule as rule4_13_1} from './4.13.1.js';
import {rule as rule4_13_2} from './4.13.2.js';

export const theme4: readonly Rule[] = [
  rule4_1_1,
  rule4_1_2,
  rule4_1_3,
  rule4_2_1,
  rule4_2_2,
  rule4_2_3,
  rule4_3_1,
  rule4_3_2,
  rule4_4_1,
  rule4_5_1,
  rule4_5_2,
  rule4_6_1,
  rule4_6_2,
  rule4_7_1,
  rule4_8_1,
  rule4_8_2,
  rule4_9_1,
  rule4_10_1,
  rule4_11_1,
  rule4_11_2,
  rule4_11_3,
  rule4_12_1,
  rule4_12_2,
  rule4_13_1,
  rule4_13_2,
];
