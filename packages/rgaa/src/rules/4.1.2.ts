import {eachMedia, unlessKnown, visual} from '../kinds/media.js';
import {presenceOf} from '../kinds/transcripts.js';

/** RGAA 4.1.2 – what is only seen has a transcript, a version to hear or an audio description. */
export const rule = eachMedia({test: '4.1.2', types: visual, judge: unlessKnown(presenceOf)});
