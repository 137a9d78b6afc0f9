import {describedImages, judgeDescribed} from '../kinds/descriptions.js';
import {eachElement} from '../rule.js';

/** RGAA 1.6.7 – each bitmap image (`<canvas>`) that needs a detailed description has one. */
export const rule = eachElement({
  test: '1.6.7',
  applies: view => describedImages(view, 'bitmap'),
  judge: image => judgeDescribed(image),
});
