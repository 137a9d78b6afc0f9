import {describedImages, judgeDescribed} from '../kinds/descriptions.js';
import {eachElement} from '../rule.js';

/** RGAA 1.6.1 – each image (`<img>`) that needs a detailed description has one. */
export const rule = eachElement({
  test: '1.6.1',
  needs: ['imageFiles'],
  applies: view => describedImages(view, 'image'),
  judge: (image, view) => judgeDescribed(image, view.page.probes.imageFiles),
});
