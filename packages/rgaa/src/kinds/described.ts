import {av, nc, type Answer} from '../rule.js';
import {speaksOfDescription} from '../words/media.js';
import {fetched, mentions} from './media-alternatives.js';
import {addressOf, type Media} from './media.js';
import {kindOf} from './track-captions.js';

/** Is the audio description of a recording worth it (RGAA 4.6)? Nothing where it has none. */
export function described(media: Media): Answer | undefined {
  const {element, recording} = media;
  const own = element.inside('track').find(track => kindOf(track) === 'descriptions');
  const file = own && fetched(own, own.attribute('src') ?? '');
  if (file?.status === 200 && file.cues?.every(({text}) => !text))
    return nc('La piste de description de cette vidéo est vide.');
  const voice = element.parent?.children.find(({tag}) => tag === 'audio');
  const length = voice && element.view.page.probes.media?.recordings[addressOf(voice)]?.duration;
  const says = mentions(element.view, speaksOfDescription);
  if (says && length !== undefined && recording?.duration !== undefined && length < 1 && recording.duration > 10)
    return nc('La piste d’audiodescription dure moins d’une seconde\u00a0: elle ne décrit pas cette vidéo.');
  if (!own && !says) return undefined;
  return av(
    'L’audiodescription dit-elle tout ce qui, d’utile, ne se comprend qu’à l’image, textes incrustés compris\u00a0?',
  );
}
