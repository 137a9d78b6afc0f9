import {judgeMoving} from '../kinds/moving.js';
import type {Rule} from '../rule.js';

/** RGAA 13.8.2 – what blinks by itself for more than five seconds may be stopped or hidden. */
export const rule: Rule = {
  test: '13.8.2',
  needs: ['motion', 'time'],
  *judgePage(page) {
    yield* judgeMoving(page, 'blinks');
    if (!page.probes.time && (page.views[0]?.byTag('script').length ?? 0) > 0)
      yield {outcome: 'AV', message: 'Un script fait-il clignoter une partie de la page ?'};
  },
};
