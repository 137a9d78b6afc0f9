import {presenceOf} from '../kinds/transcripts.js';
import {eachMedia, synchronised} from '../kinds/media.js';

/** RGAA 4.1.3 – what is seen and heard has a transcript or an audio description. */
export const rule = eachMedia({test: '4.1.3', types: synchronised, judge: presenceOf});
