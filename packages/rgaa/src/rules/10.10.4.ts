import {untimedMedia} from '../kinds/sensory.js';
import {av, judgementOf, type Rule} from '../rule.js';

/** RGAA 10.10.4 – of what a program draws or runs, what says otherwise what shape, size or place says is relevant. */
export const rule: Rule = {
  test: '10.10.4',
  *judge(view) {
    for (const element of untimedMedia(view))
      yield judgementOf(
        av(
          'Si ce contenu informe par des formes, des tailles ou des positions, ce qui le dit autrement est-il pertinent ?',
        ),
        element,
      );
  },
};
