import type {Rule} from '../rule.js';
import {rule as rule9_1_1} from './9.1.1.js';
import {rule as rule9_1_2} from './9.1.2.js';
import {rule as rule9_1_3} from './9.1.3.js';
import {rule as rule9_2_1} from './9.2.1.js';
import {rule as rule9_3_1} from './9.3.1.js';
import {rule as rule9_3_2} from './9.3.2.js';
import {rule as rule9_3_3} from './9.3.3.js';
import {rule as rule9_4_1} from './9.4.1.js';
import {rule as rule9_4_2} from './9.4.2.js';

export const theme9: readonly Rule[] = [
  rule9_1_1,
  rule9_1_2,
  rule9_1_3,
  rule9_2_1,
  rule9_3_1,
  rule9_3_2,
  rule9_3_3,
  rule9_4_1,
  rule9_4_2,
];
