import {gestures, judgeGesture} from '../kinds/gestures.js';
import type {Rule} from '../rule.js';

/** RGAA 13.10.1 – what several fingers do, one contact does too. */
export const rule: Rule = {
  test: '13.10.1',
  needs: ['listeners'],
  *judgePage(page) {
    const [view] = page.views;
    if (!view) return;
    for (const [element, types] of gestures(page))
      if (types.some(type => /^gesture/.test(type)) || (types.includes('touchstart') && types.includes('touchmove')))
        yield judgeGesture(element, view, page, 'un geste à plusieurs doigts peut-être');
  },
};
