import {presenceOf} from '../kinds/transcripts.js';
import {eachMedia} from '../kinds/media.js';

/** RGAA 4.1.1 – what is only heard has a transcript. */
export const rule = eachMedia({test: '4.1.1', types: ['sound'], judge: presenceOf});
