import {judgeIgnored, mayBeDecorative} from '../kinds/image-alternatives.js';
import {eachElement} from '../rule.js';

/** RGAA 1.2.2 – assistive technologies are not told of a decorative area that leads nowhere. */
export const rule = eachElement({
  test: '1.2.2',
  applies: view => mayBeDecorative(view, 'area').filter(area => !area.has('href')),
  judge: judgeIgnored,
});
