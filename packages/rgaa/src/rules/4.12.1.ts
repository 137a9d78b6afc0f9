import {programOperability} from '../kinds/program-operability.js';

/** RGAA 4.12.1 – the keyboard, as any pointer, reaches what a program of the page offers. */
export const rule = programOperability('4.12.1', 'atteint');
