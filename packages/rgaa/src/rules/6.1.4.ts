import {purposeRule} from '../kinds/link-purpose.js';

/** RGAA 6.1.4 – links inside drawings (SVG) say what they do and where they lead, alone or with their context. */
export const rule = purposeRule('6.1.4', 'svg');
