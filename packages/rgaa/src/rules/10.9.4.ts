import {untimedMedia} from '../kinds/sensory.js';
import {av, judgementOf, type Rule} from '../rule.js';

/** RGAA 10.9.4 – of what a program draws or runs, no information is given by shape, size or place alone. */
export const rule: Rule = {
  test: '10.9.4',
  *judge(view) {
    for (const element of untimedMedia(view))
      yield judgementOf(
        av('Ce contenu donne-t-il une information par une forme, une taille ou une position que rien d’autre ne dit ?'),
        element,
      );
  },
};
