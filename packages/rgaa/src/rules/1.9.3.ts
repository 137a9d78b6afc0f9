import {captionedImages, judgeCaptioned} from '../kinds/figures.js';
import {eachElement} from '../rule.js';

/** RGAA 1.9.3 – each embedded image with a caption is tied to it. */
export const rule = eachElement({
  test: '1.9.3',
  applies: view => captionedImages(view, 'embed'),
  judge: judgeCaptioned,
});
