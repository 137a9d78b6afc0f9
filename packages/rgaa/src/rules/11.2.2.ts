import {labelsThatSay} from '../kinds/labels.js';

/** RGAA 11.2.2 – each `title` that labels a field says what it is for. */
export const rule = labelsThatSay('11.2.2', 'title', 'L’attribut `title`');
