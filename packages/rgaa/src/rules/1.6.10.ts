import {describedImages, judgeDescribed} from '../kinds/descriptions.js';
import {eachElement} from '../rule.js';

/** RGAA 1.6.10 – each element with `role="img"` that needs a detailed description has one. */
export const rule = eachElement({
  test: '1.6.10',
  needs: ['imageFiles'],
  applies: view => describedImages(view, 'role'),
  judge: (image, view) => judgeDescribed(image, view.page.probes.imageFiles),
});
