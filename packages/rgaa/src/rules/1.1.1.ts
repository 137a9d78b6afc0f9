import {judgeAlternative} from '../kinds/image-alternatives.js';
import {imagesOf} from '../kinds/images.js';
import {eachElement} from '../rule.js';

/** RGAA 1.1.1 – each image (`<img>`, `role="img"`) that informs has a text alternative. */
export const rule = eachElement({
  test: '1.1.1',
  applies: view => imagesOf(view).of('image', 'role'),
  judge: judgeAlternative,
});
