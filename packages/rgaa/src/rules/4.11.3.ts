import {eachMedia, everyType} from '../kinds/media.js';
import {operabilityOf} from '../kinds/player-controls.js';

/** RGAA 4.11.3 – the keyboard, as any pointer, works each control of a recording. */
export const rule = eachMedia({test: '4.11.3', types: everyType, judge: media => operabilityOf(media, 'worked')});
