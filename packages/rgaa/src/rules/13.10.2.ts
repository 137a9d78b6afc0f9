import {gestures, judgeGesture} from '../kinds/gestures.js';
import type {Rule} from '../rule.js';

/** RGAA 13.10.2 – what is done by following a path on the screen, one contact does too. */
export const rule: Rule = {
  test: '13.10.2',
  needs: ['listeners'],
  *judgePage(page) {
    const [view] = page.views;
    if (!view) return;
    const dragged = new Set(view.queryAll('[draggable=true]').filter(element => !element.isHiddenToAll));
    for (const [element, types] of gestures(page))
      if (isPath(types)) {
        if (element) dragged.delete(element);
        yield judgeGesture(element, view, page, 'un glissement du doigt ou du pointeur');
      }
    for (const element of dragged) yield judgeGesture(element, view, page, 'un glisser-déposer');
  },
};

const isPath = (types: readonly string[]): boolean =>
  types.includes('touchmove') ||
  types.includes('dragstart') ||
  (types.includes('pointerdown') && types.includes('pointermove')) ||
  (types.includes('mousedown') && types.includes('mousemove'));
