import {judgeReferences, tellingImages} from '../kinds/sensory.js';
import {av, judgementOf, type Rule} from '../rule.js';

/** RGAA 10.9.2 – of images, no information is given by shape, size or place alone. */
export const rule: Rule = {
  test: '10.9.2',
  *judge(view) {
    yield* judgeReferences(view, 'image');
    for (const element of tellingImages(view))
      yield judgementOf(
        av(
          'Cette image donne-t-elle une information par une forme, une taille ou une position que rien d’autre ne dit ?',
        ),
        element,
      );
  },
};
