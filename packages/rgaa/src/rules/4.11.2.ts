import {eachMedia, everyType} from '../kinds/media.js';
import {operabilityOf} from '../kinds/player-controls.js';

/** RGAA 4.11.2 – the keyboard, as any pointer, reaches each control of a recording. */
export const rule = eachMedia({test: '4.11.2', types: everyType, judge: media => operabilityOf(media, 'reached')});
