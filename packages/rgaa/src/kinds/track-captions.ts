import type {PageElement} from '../page/element.js';
import type {Cue} from './captions.js';
import {fetched} from './media-alternatives.js';
import {type Media} from './media.js';

/** What is known of a track of captions. */
export interface Captions {
  track: PageElement;
  /** `unknown` where its file could not be fetched from here. */
  state: 'shown' | 'missing' | 'not-vtt' | 'empty' | 'unknown';
  cues: readonly Cue[];
}

export const kindOf = (track: PageElement): string => track.attribute('kind')?.trim().toLowerCase() || 'subtitles';

/** The tracks of captions of a recording. */
export const captionsOf = ({element}: Media): Captions[] =>
  element
    .inside('track')
    .filter(track => ['captions', 'subtitles'].includes(kindOf(track)))
    .map(track => ({track, ...stateOf(track)}));

function stateOf(track: PageElement): Pick<Captions, 'state' | 'cues'> {
  const address = track.attribute('src')?.trim();
  if (!address) return {state: 'missing', cues: []};
  const file = fetched(track, address);
  if (!file || file.status === 0 || file.status >= 500) return {state: 'unknown', cues: []};
  if (file.status >= 400) return {state: 'missing', cues: []};
  if (!file.cues) return {state: 'not-vtt', cues: []};
  return {state: file.cues.some(({text}) => text) ? 'shown' : 'empty', cues: file.cues};
}
