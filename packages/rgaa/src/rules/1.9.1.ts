import {captionedImages, judgeCaptioned} from '../kinds/figures.js';
import {eachElement} from '../rule.js';

/** RGAA 1.9.1 – each image (`<img>`) with a caption is tied to it. */
export const rule = eachElement({
  test: '1.9.1',
  applies: view => captionedImages(view, 'image', 'button', 'role'),
  judge: judgeCaptioned,
});
