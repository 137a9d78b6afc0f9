import {judgeRelevance, timedMedia} from '../kinds/sensory.js';
import {av, judgementOf, type Rule} from '../rule.js';

/** RGAA 10.10.3 – of sounds and films, what says otherwise what shape, size or place says is relevant. */
export const rule: Rule = {
  test: '10.10.3',
  *judge(view) {
    yield* judgeRelevance(view, 'media');
    for (const element of timedMedia(view))
      yield judgementOf(
        av(
          'Si ce média informe par des formes, des tailles ou des positions, ce qui le dit autrement est-il pertinent ?',
        ),
        element,
      );
  },
};
