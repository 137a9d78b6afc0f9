import {describedImages, judgeDescribed} from '../kinds/descriptions.js';
import {eachElement} from '../rule.js';

/** RGAA 1.6.2 – each image object that needs a detailed description has one. */
export const rule = eachElement({
  test: '1.6.2',
  needs: ['imageFiles'],
  applies: view => describedImages(view, 'object'),
  judge: (image, view) => judgeDescribed(image, view.page.probes.imageFiles),
});
