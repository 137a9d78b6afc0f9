import {textContrast} from '../kinds/text-contrast.js';

/** RGAA 3.2.1 – small texts that are not bold have a contrast of 4.5:1 (under 24 px). */
export const rule = textContrast('3.2.1');
