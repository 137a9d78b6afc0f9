import {described} from '../kinds/described.js';
import {eachMedia, visual} from '../kinds/media.js';

/** RGAA 4.6.1 – the audio description of what is only seen is relevant. */
export const rule = eachMedia({test: '4.6.1', types: visual, judge: described});
