import {judgeTextImage, mayShowText} from '../kinds/text-images.js';
import {eachElement} from '../rule.js';

/** RGAA 1.8.2 – each image button that shows text could not be text. */
export const rule = eachElement({
  test: '1.8.2',
  needs: ['imageFiles'],
  applies: view => mayShowText(view, 'button'),
  judge: (image, view) => judgeTextImage(image, view.page.probes.imageFiles?.drawings),
});
