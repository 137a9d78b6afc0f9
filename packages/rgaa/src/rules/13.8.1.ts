import {judgeMoving} from '../kinds/moving.js';
import type {Rule} from '../rule.js';

/** RGAA 13.8.1 – what moves by itself for more than five seconds may be stopped or hidden. */
export const rule: Rule = {
  test: '13.8.1',
  needs: ['motion', 'time'],
  *judgePage(page) {
    yield* judgeMoving(page, 'moves');
    if (!page.probes.time && (page.views[0]?.byTag('script').length ?? 0) > 0)
      yield {outcome: 'AV', message: 'Un script fait-il bouger ou changer une partie de la page ?'};
  },
};
