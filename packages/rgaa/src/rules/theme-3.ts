import type {Rule} from '../rule.js';
import {rule as rule3_1_1} from './3.1.1.js';
import {rule as rule3_1_2} from './3.1.2.js';
import {rule as rule3_1_3} from './3.1.3.js';
import {rule as rule3_1_4} from './3.1.4.js';
import {rule as rule3_1_5} from './3.1.5.js';
import {rule as rule3_1_6} from './3.1.6.js';
import {rule as rule3_2_1} from './3.2.1.js';
import {rule as rule3_2_2} from './3.2.2.js';
import {rule as rule3_2_3} from './3.2.3.js';
import {rule as rule3_2_4} from './3.2.4.js';
import {rule as rule3_2_5} from './3.2.5.js';
import {rule as rule3_3_1} from './3.3.1.js';
import {rule as rule3_3_2} from './3.3.2.js';
import {rule as rule3_3_3} from './3.3.3.js';
import {rule as rule3_3_4} from './3.3.4.js';

export const theme3: readonly Rule[] = [
  rule3_1_1,
  rule3_1_2,
  rule3_1_3,
  rule3_1_4,
  rule3_1_5,
  rule3_1_6,
  rule3_2_1,
  rule3_2_2,
  rule3_2_3,
  rule3_2_4,
  rule3_2_5,
  rule3_3_1,
  rule3_3_2,
  rule3_3_3,
  rule3_3_4,
];
