import {judgeTextImage, mayShowText} from '../kinds/text-images.js';
import {eachElement} from '../rule.js';

/** RGAA 1.8.5 – each bitmap image (`<canvas>`) that shows text could not be text. */
export const rule = eachElement({
  test: '1.8.5',
  applies: view => mayShowText(view, 'bitmap'),
  judge: image => judgeTextImage(image),
});
