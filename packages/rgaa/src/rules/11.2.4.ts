import {labelsThatSay} from '../kinds/labels.js';

/** RGAA 11.2.4 – each text that labels a field by `aria-labelledby` says what it is for. */
export const rule = labelsThatSay('11.2.4', 'aria-labelledby', 'Le texte désigné par `aria-labelledby`');
