import {purposeRule} from '../kinds/link-purpose.js';

/** RGAA 6.1.2 – links that are images say what they do and where they lead, alone or with their context. */
export const rule = purposeRule('6.1.2', 'image');
