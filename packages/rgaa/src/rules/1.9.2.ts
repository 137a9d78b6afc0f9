import {captionedImages, judgeCaptioned} from '../kinds/figures.js';
import {eachElement} from '../rule.js';

/** RGAA 1.9.2 – each image object with a caption is tied to it. */
export const rule = eachElement({
  test: '1.9.2',
  applies: view => captionedImages(view, 'object'),
  judge: judgeCaptioned,
});
