import {judgeReplaceable} from '../kinds/image-alternatives.js';
import {imagesOf} from '../kinds/images.js';
import {eachElement} from '../rule.js';

/** RGAA 1.1.8 – each `<canvas>` that informs has an alternative, or something in its stead. */
export const rule = eachElement({
  test: '1.1.8',
  applies: view => imagesOf(view).of('bitmap'),
  judge: judgeReplaceable,
});
