import type {Cue} from '../kinds/captions.js';
import {mentions} from '../kinds/media-alternatives.js';
import {eachMedia, synchronised, type Media} from '../kinds/media.js';
import {captionsOf} from '../kinds/track-captions.js';
import {av, nc} from '../rule.js';
import {speaksOfCaptions} from '../words/media.js';

/** RGAA 4.4.1 – captions say what is heard, when it is heard. */
export const rule = eachMedia({
  test: '4.4.1',
  types: synchronised,
  judge(media) {
    const captions = captionsOf(media);
    for (const {state, cues, track} of captions) {
      const fault =
        state === 'empty' ? 'ne contiennent aucun texte' : state === 'shown' ? faultOf(cues, media) : undefined;
      if (fault)
        return nc(
          `Les sous-titres «\u00a0${track.attribute('label') ?? track.attribute('src') ?? ''}\u00a0» ${fault}.`,
        );
    }
    if (captions.length > 0) return av('Les sous-titres disent-ils tout ce qu’on entend d’utile, au bon moment\u00a0?');
    if (media.type !== 'player' && !mentions(media.element.view, speaksOfCaptions)) return undefined;
    return av('Si cette vidéo a des sous-titres, disent-ils tout ce qu’on entend d’utile, au bon moment\u00a0?');
  },
});

function faultOf(cues: readonly Cue[], {recording}: Media): string | undefined {
  const {duration} = recording ?? {};
  const said = cues.filter(({text}) => text);
  if (said.every(({text}) => /lorem ipsum|sous-titres? (à venir|ici)|^(texte|todo|test)\s*\d*\.?$/i.test(text)))
    return 'sont un texte d’attente';
  if (said.every(({start, end}) => end <= start)) return 'finissent avant de commencer et ne s’affichent donc jamais';
  if (duration !== undefined && said.every(({start}) => start >= duration))
    return 'commencent après la fin de la vidéo et ne s’affichent donc jamais';
  if (said.length > 2 && said.every(({text}) => text === said[0]?.text)) return 'répètent toujours le même texte';
  return undefined;
}
