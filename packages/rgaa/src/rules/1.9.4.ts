import {captionedImages, judgeCaptioned} from '../kinds/figures.js';
import {eachElement} from '../rule.js';

/** RGAA 1.9.4 – each vector image (`<svg>`) with a caption is tied to it. */
export const rule = eachElement({
  test: '1.9.4',
  applies: view => captionedImages(view, 'vector'),
  judge: judgeCaptioned,
});
