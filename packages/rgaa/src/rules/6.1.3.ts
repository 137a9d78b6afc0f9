import {purposeRule} from '../kinds/link-purpose.js';

/** RGAA 6.1.3 – links of text and images say what they do and where they lead, alone or with their context. */
export const rule = purposeRule('6.1.3', 'composite');
