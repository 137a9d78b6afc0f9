import {judgeHidden, mayBeDecorative} from '../kinds/image-alternatives.js';
import {eachElement} from '../rule.js';

/** RGAA 1.2.4 – assistive technologies are not told of a decorative vector image (`<svg>`). */
export const rule = eachElement({
  test: '1.2.4',
  applies: view => mayBeDecorative(view, 'vector'),
  judge: judgeHidden,
});
