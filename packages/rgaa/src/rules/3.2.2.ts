import {textContrast} from '../kinds/text-contrast.js';

/** RGAA 3.2.2 – small bold texts have a contrast of 4.5:1 (under 18.5 px). */
export const rule = textContrast('3.2.2');
