import type {Rule} from '../rule.js';
import {rule as rule11_1_1} from './11.1.1.js';

export const theme11: readonly Rule[] = [rule11_1_1];
