import {textContrast} from '../kinds/text-contrast.js';

/** RGAA 3.2.4 – large bold texts have a contrast of 3:1 (18.5 px or more). */
export const rule = textContrast('3.2.4');
