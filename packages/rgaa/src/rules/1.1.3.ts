import {judgeAlternative} from '../kinds/image-alternatives.js';
import {imagesOf} from '../kinds/images.js';
import {eachElement} from '../rule.js';

/** RGAA 1.1.3 – each image button has a text alternative. */
export const rule = eachElement({
  test: '1.1.3',
  applies: view => imagesOf(view).of('button'),
  judge: judgeAlternative,
});
