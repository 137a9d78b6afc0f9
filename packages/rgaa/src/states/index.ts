import type {StateName} from '../rule.js';
import {narrow} from './narrow.js';
import {opened} from './opened.js';
import type {State} from './state.js';
import {submitted} from './submitted.js';

/** The states that a page may be led into, in the order in which they are visited. */
export const states: Readonly<Record<StateName, State>> = {narrow, opened, submitted};
