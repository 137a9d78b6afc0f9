import {judgeTextImage, mayShowText} from '../kinds/text-images.js';
import {eachElement} from '../rule.js';

/** RGAA 1.8.1 – each image (`<img>`) that shows text could not be text. */
export const rule = eachElement({
  test: '1.8.1',
  needs: ['imageFiles'],
  applies: view => mayShowText(view, 'image', 'role'),
  judge: (image, view) => judgeTextImage(image, view.page.probes.imageFiles?.drawings),
});
