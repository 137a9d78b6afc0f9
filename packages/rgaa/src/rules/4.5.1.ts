import {eachMedia, unlessKnown, visual} from '../kinds/media.js';
import {descriptionOf} from '../kinds/transcripts.js';

/** RGAA 4.5.1 – what is only seen has an audio description. */
export const rule = eachMedia({test: '4.5.1', types: visual, judge: unlessKnown(descriptionOf)});
