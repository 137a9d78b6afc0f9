import {liveRegions, statusJudgements} from '../kinds/status-messages.js';
import type {Rule} from '../rule.js';

/** RGAA 7.5.3 – each message of progress is told by assistive technologies as it comes. */
export const rule: Rule = {
  test: '7.5.3',
  needs: ['actions'],
  *judgePage(page) {
    yield* statusJudgements(page, 'progress');
    yield* liveRegions(page, /^(log|progressbar)$/);
  },
};
