import {captionedImages, judgeCaptioned} from '../kinds/figures.js';
import {eachElement} from '../rule.js';

/** RGAA 1.9.5 – each bitmap image (`<canvas>`) with a caption is tied to it. */
export const rule = eachElement({
  test: '1.9.5',
  applies: view => captionedImages(view, 'bitmap'),
  judge: judgeCaptioned,
});
