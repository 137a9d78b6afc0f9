import {judgeRelevance, tellingImages} from '../kinds/sensory.js';
import {av, judgementOf, type Rule} from '../rule.js';

/** RGAA 10.10.2 – of images, what says otherwise what shape, size or place says is relevant. */
export const rule: Rule = {
  test: '10.10.2',
  *judge(view) {
    yield* judgeRelevance(view, 'image');
    for (const element of tellingImages(view))
      yield judgementOf(
        av(
          'Si cette image informe par des formes, des tailles ou des positions, ce qui le dit autrement est-il pertinent ?',
        ),
        element,
      );
  },
};
