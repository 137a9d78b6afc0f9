import {judgeHidden, mayBeDecorative} from '../kinds/image-alternatives.js';
import {eachElement} from '../rule.js';

/** RGAA 1.2.3 – assistive technologies are not told of a decorative image object. */
export const rule = eachElement({
  test: '1.2.3',
  applies: view => mayBeDecorative(view, 'object'),
  judge: judgeHidden,
});
