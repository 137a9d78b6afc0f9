import {paleIcons} from '../kinds/pale-graphics.js';
import type {Rule} from '../rule.js';

/** RGAA 3.3.2 – what must be seen of a drawing has a contrast of 3:1 with what is around it. */
export const rule: Rule = {
  test: '3.3.2',
  needs: ['stateLooks'],
  judge: view => paleIcons(view, view === view.page.views[0]),
};
