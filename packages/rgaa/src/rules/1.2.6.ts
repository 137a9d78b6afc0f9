import {judgeHidden, mayBeDecorative} from '../kinds/image-alternatives.js';
import {eachElement} from '../rule.js';

/** RGAA 1.2.6 – assistive technologies are not told of a decorative embedded image. */
export const rule = eachElement({
  test: '1.2.6',
  applies: view => mayBeDecorative(view, 'embed'),
  judge: judgeHidden,
});
