import {labelsThatSay} from '../kinds/labels.js';

/** RGAA 11.2.1 – each `<label>` says what its field is for. */
export const rule = labelsThatSay('11.2.1', 'label', 'L’étiquette');
