import {judgeReferences, timedMedia} from '../kinds/sensory.js';
import {av, judgementOf, type Rule} from '../rule.js';

/** RGAA 10.9.3 – of sounds and films, no information is given by shape, size or place alone. */
export const rule: Rule = {
  test: '10.9.3',
  *judge(view) {
    yield* judgeReferences(view, 'media');
    for (const element of timedMedia(view))
      yield judgementOf(
        av('Ce média donne-t-il une information par une forme, une taille ou une position que rien d’autre ne dit ?'),
        element,
      );
  },
};
