import {labelsThatSay} from '../kinds/labels.js';

/** RGAA 11.2.3 – each `aria-label` of a field says what it is for. */
export const rule = labelsThatSay('11.2.3', 'aria-label', 'L’attribut `aria-label`');
