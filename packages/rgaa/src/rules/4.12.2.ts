import {programOperability} from '../kinds/program-operability.js';

/** RGAA 4.12.2 – the keyboard, as any pointer, works what a program of the page offers. */
export const rule = programOperability('4.12.2', 'actionne');
