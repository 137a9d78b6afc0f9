import {relevanceOf} from '../kinds/transcripts.js';
import {eachMedia, synchronised} from '../kinds/media.js';

/** RGAA 4.2.3 – what stands for what is seen and heard is relevant. */
export const rule = eachMedia({test: '4.2.3', types: synchronised, judge: relevanceOf});
