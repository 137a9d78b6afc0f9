import {judgeReplaceable} from '../kinds/image-alternatives.js';
import {imagesOf} from '../kinds/images.js';
import {eachElement} from '../rule.js';

/** RGAA 1.1.6 – each image `<object>` that informs has an alternative, or something in its stead. */
export const rule = eachElement({
  test: '1.1.6',
  applies: view => imagesOf(view).of('object'),
  judge: judgeReplaceable,
});
