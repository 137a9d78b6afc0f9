import {descriptionOf} from '../kinds/transcripts.js';
import {eachMedia, synchronised} from '../kinds/media.js';

/** RGAA 4.5.2 – what is seen and heard has an audio description. */
export const rule = eachMedia({test: '4.5.2', types: synchronised, judge: descriptionOf});
