import {isAllText, judgeTextImage, mayShowText} from '../kinds/text-images.js';
import {eachElement} from '../rule.js';

/** RGAA 1.8.6 – each `<svg>` whose text is not all in `<text>` could not be text. */
export const rule = eachElement({
  test: '1.8.6',
  applies: view => mayShowText(view, 'vector').filter(image => !isAllText(image)),
  judge: image => judgeTextImage(image),
});
