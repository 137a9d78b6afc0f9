import {relevanceOf} from '../kinds/transcripts.js';
import {eachMedia, visual} from '../kinds/media.js';

/** RGAA 4.2.2 – what stands for what is only seen is relevant. */
export const rule = eachMedia({test: '4.2.2', types: visual, judge: relevanceOf});
