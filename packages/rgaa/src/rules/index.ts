import type {Rule} from '../rule.js';
import {theme1} from './theme-1.js';
import {theme2} from './theme-2.js';
import {theme3} from './theme-3.js';
import {theme4} from './theme-4.js';
import {theme5} from './theme-5.js';
import {theme6} from './theme-6.js';
import {theme7} from './theme-7.js';
import {theme8} from './theme-8.js';
import {theme9} from './theme-9.js';
import {theme10} from './theme-10.js';
import {theme11} from './theme-11.js';
import {theme12} from './theme-12.js';
import {theme13} from './theme-13.js';

/** The rule of each of the 258 tests, in the order of the RGAA. */
export const rules: readonly Rule[] = [
  ...theme1,
  ...theme2,
  ...theme3,
  ...theme4,
  ...theme5,
  ...theme6,
  ...theme7,
  ...theme8,
  ...theme9,
  ...theme10,
  ...theme11,
  ...theme12,
  ...theme13,
];
