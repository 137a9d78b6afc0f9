import {described} from '../kinds/described.js';
import {eachMedia, synchronised} from '../kinds/media.js';

/** RGAA 4.6.2 – the audio description of what is seen and heard is relevant. */
export const rule = eachMedia({test: '4.6.2', types: synchronised, judge: described});
