import {describedImages, judgeDescribed} from '../kinds/descriptions.js';
import {eachElement} from '../rule.js';

/** RGAA 1.6.3 – each embedded image that needs a detailed description has one. */
export const rule = eachElement({
  test: '1.6.3',
  needs: ['imageFiles'],
  applies: view => describedImages(view, 'embed'),
  judge: (image, view) => judgeDescribed(image, view.page.probes.imageFiles),
});
