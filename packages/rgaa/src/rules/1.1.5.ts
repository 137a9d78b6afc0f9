import {judgeVector} from '../kinds/image-alternatives.js';
import {imagesOf} from '../kinds/images.js';
import {eachElement} from '../rule.js';

/** RGAA 1.1.5 – each `<svg>` that informs has `role="img"` and a text alternative. */
export const rule = eachElement({
  test: '1.1.5',
  applies: view => imagesOf(view).of('vector'),
  judge: judgeVector,
});
