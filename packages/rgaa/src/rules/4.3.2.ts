import {eachMedia, synchronised} from '../kinds/media.js';
import {kindOf} from '../kinds/track-captions.js';
import {nc} from '../rule.js';

/** RGAA 4.3.2 – captions given by a `<track>` say that they are captions. */
export const rule = eachMedia({
  test: '4.3.2',
  types: synchronised,
  judge({element}) {
    const kinds = element.inside('track').map(kindOf);
    if (kinds.includes('captions')) return 'C';
    if (!kinds.includes('subtitles')) return undefined;
    return nc(
      'Les sous-titres sont donnés comme une traduction\u00a0: la balise <track> doit porter kind="captions", pour les personnes sourdes ou malentendantes.',
    );
  },
});
