import {textContrast} from '../kinds/text-contrast.js';

/** RGAA 3.2.3 – large texts that are not bold have a contrast of 3:1 (24 px or more). */
export const rule = textContrast('3.2.3');
