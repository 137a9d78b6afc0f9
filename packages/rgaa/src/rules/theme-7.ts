import type {Rule} from '../rule.js';
import {rule as rule7_1_1} from './7.1.1.js';
import {rule as rule7_1_2} from './7.1.2.js';
import {rule as rule7_1_3} from './7.1.3.js';
import {rule as rule7_2_1} from './7.2.1.js';
import {rule as rule7_2_2} from './7.2.2.js';
import {rule as rule7_3_1} from './7.3.1.js';
import {rule as rule7_3_2} from './7.3.2.js';
import {rule as rule7_4_1} from './7.4.1.js';
import {rule as rule7_5_1} from './7.5.1.js';
import {rule as rule7_5_2} from './7.5.2.js';
import {rule as rule7_5_3} from './7.5.3.js';

export const theme7: readonly Rule[] = [
  rule7_1_1,
  rule7_1_2,
  rule7_1_3,
  rule7_2_1,
  rule7_2_2,
  rule7_3_1,
  rule7_3_2,
  rule7_4_1,
  rule7_5_1,
  rule7_5_2,
  rule7_5_3,
];
