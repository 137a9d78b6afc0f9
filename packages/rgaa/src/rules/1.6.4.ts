import {describedImages, judgeDescribed} from '../kinds/descriptions.js';
import {eachElement} from '../rule.js';

/** RGAA 1.6.4 – each image button that needs a detailed description has one. */
export const rule = eachElement({
  test: '1.6.4',
  needs: ['imageFiles'],
  applies: view => describedImages(view, 'button'),
  judge: (image, view) => judgeDescribed(image, view.page.probes.imageFiles),
});
