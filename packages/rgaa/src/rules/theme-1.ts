import type {Rule} from '../rule.js';
import {rule as rule1_1_1} from './1.1.1.js';
import {rule as rule1_1_2} from './1.1.2.js';
import {rule as rule1_1_3} from './1.1.3.js';
import {rule as rule1_1_4} from './1.1.4.js';
import {rule as rule1_1_5} from './1.1.5.js';
import {rule as rule1_1_6} from './1.1.6.js';
import {rule as rule1_1_7} from './1.1.7.js';
import {rule as rule1_1_8} from './1.1.8.js';
import {rule as rule1_2_1} from './1.2.1.js';
import {rule as rule1_2_2} from './1.2.2.js';
import {rule as rule1_2_3} from './1.2.3.js';
import {rule as rule1_2_4} from './1.2.4.js';
import {rule as rule1_2_5} from './1.2.5.js';
import {rule as rule1_2_6} from './1.2.6.js';
import {rule as rule1_3_1} from './1.3.1.js';
import {rule as rule1_3_2} from './1.3.2.js';
import {rule as rule1_3_3} from './1.3.3.js';
import {rule as rule1_3_4} from './1.3.4.js';
import {rule as rule1_3_5} from './1.3.5.js';
import {rule as rule1_3_6} from './1.3.6.js';
import {rule as rule1_3_7} from './1.3.7.js';
import {rule as rule1_3_8} from './1.3.8.js';
import {rule as rule1_3_9} from './1.3.9.js';
import {rule as rule1_4_1} from './1.4.1.js';
import {rule as rule1_4_2} from './1.4.2.js';
import {rule as rule1_4_3} from './1.4.3.js';
import {rule as rule1_4_4} from './1.4.4.js';
import {rule as rule1_4_5} from './1.4.5.js';
import {rule as rule1_4_6} from './1.4.6.js';
import {rule as rule1_4_7} from './1.4.7.js';
import {rule as rule1_5_1} from './1.5.1.js';
import {rule as rule1_5_2} from './1.5.2.js';
import {rule as rule1_6_1} from './1.6.1.js';
import {rule as rule1_6_2} from './1.6.2.js';
import {rule as rule1_6_3} from './1.6.3.js';
import {rule as rule1_6_4} from './1.6.4.js';
import {rule as rule1_6_5} from './1.6.5.js';
import {rule as rule1_6_6} from './1.6.6.js';
import {rule as rule1_6_7} from './1.6.7.js';
import {rule as rule1_6_8} from './1.6.8.js';
import {rule as rule1_6_9} from './1.6.9.js';
import {rule as rule1_6_10} from './1.6.10.js';
import {rule as rule1_7_1} from './1.7.1.js';
import {rule as rule1_7_2} from './1.7.2.js';
import {rule as rule1_7_3} from './1.7.3.js';
import {rule as rule1_7_4} from './1.7.4.js';
import {rule as rule1_7_5} from './1.7.5.js';
import {rule as rule1_7_6} from './1.7.6.js';
import {rule as rule1_8_1} from './1.8.1.js';
import {rule as rule1_8_2} from './1.8.2.js';
import {rule as rule1_8_3} from './1.8.3.js';
import {rule as rule1_8_4} from './1.8.4.js';
import {rule as rule1_8_5} from './1.8.5.js';
import {rule as rule1_8_6} from './1.8.6.js';
import {rule as rule1_9_1} from './1.9.1.js';
import {rule as rule1_9_2} from './1.9.2.js';
import {rule as rule1_9_3} from './1.9.3.js';
import {rule as rule1_9_4} from './1.9.4.js';
import {rule as rule1_9_5} from './1.9.5.js';

/** Theme 1 of the RGAA: images. */
export const theme1: readonly Rule[] = [
  rule1_1_1,
  rule1_1_2,
  rule1_1_3,
  rule1_1_4,
  rule1_1_5,
  rule1_1_6,
  rule1_1_7,
  rule1_1_8,
  rule1_2_1,
  rule1_2_2,
  rule1_2_3,
  rule1_2_4,
  rule1_2_5,
  rule1_2_6,
  rule1_3_1,
  rule1_3_2,
  rule1_3_3,
  rule1_3_4,
  rule1_3_5,
  rule1_3_6,
  rule1_3_7,
  rule1_3_8,
  rule1_3_9,
  rule1_4_1,
  rule1_4_2,
  rule1_4_3,
  rule1_4_4,
  rule1_4_5,
  rule1_4_6,
  rule1_4_7,
  rule1_5_1,
  rule1_5_2,
  rule1_6_1,
  rule1_6_2,
  rule1_6_3,
  rule1_6_4,
  rule1_6_5,
  rule1_6_6,
  rule1_6_7,
  rule1_6_8,
  rule1_6_9,
  rule1_6_10,
  rule1_7_1,
  rule1_7_2,
  rule1_7_3,
  rule1_7_4,
  rule1_7_5,
  rule1_7_6,
  rule1_8_1,
  rule1_8_2,
  rule1_8_3,
  rule1_8_4,
  rule1_8_5,
  rule1_8_6,
  rule1_9_1,
  rule1_9_2,
  rule1_9_3,
  rule1_9_4,
  rule1_9_5,
];
