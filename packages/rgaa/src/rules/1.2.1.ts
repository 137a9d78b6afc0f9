import {judgeIgnored, judgeSpeck, mayBeDecorative, speakingSpecks} from '../kinds/image-alternatives.js';
import {judgementOf, type Rule} from '../rule.js';

/** RGAA 1.2.1 – assistive technologies are not told of a decorative image (`<img>`). */
export const rule: Rule = {
  test: '1.2.1',
  *judge(view) {
    for (const image of mayBeDecorative(view, 'image')) yield judgementOf(judgeIgnored(image), image);
    for (const speck of speakingSpecks(view)) yield judgementOf(judgeSpeck(speck), speck);
  },
};
