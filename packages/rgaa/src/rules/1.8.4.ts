import {judgeTextImage, mayShowText} from '../kinds/text-images.js';
import {eachElement} from '../rule.js';

/** RGAA 1.8.4 – each embedded image that shows text could not be text. */
export const rule = eachElement({
  test: '1.8.4',
  needs: ['imageFiles'],
  applies: view => mayShowText(view, 'embed'),
  judge: (image, view) => judgeTextImage(image, view.page.probes.imageFiles?.drawings),
});
