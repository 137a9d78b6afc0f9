import {describedImages, judgeDescribed} from '../kinds/descriptions.js';
import {eachElement} from '../rule.js';

/** RGAA 1.6.5 – each vector image (`<svg>`) that needs a detailed description has one. */
export const rule = eachElement({
  test: '1.6.5',
  applies: view => describedImages(view, 'vector'),
  judge: image => judgeDescribed(image),
});
