import {relevanceOf} from '../kinds/transcripts.js';
import {eachMedia} from '../kinds/media.js';

/** RGAA 4.2.1 – the transcript of what is only heard is relevant. */
export const rule = eachMedia({test: '4.2.1', types: ['sound'], judge: relevanceOf});
