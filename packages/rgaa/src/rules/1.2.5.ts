import {judgeHidden, mayBeDecorative} from '../kinds/image-alternatives.js';
import {eachElement} from '../rule.js';

/** RGAA 1.2.5 – assistive technologies are not told of a decorative bitmap image (`<canvas>`). */
export const rule = eachElement({
  test: '1.2.5',
  applies: view => mayBeDecorative(view, 'bitmap'),
  judge: judgeHidden,
});
