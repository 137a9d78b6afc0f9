import {liveRegions, statusJudgements} from '../kinds/status-messages.js';
import type {Rule} from '../rule.js';

/** RGAA 7.5.1 – each message of success or result is told by assistive technologies as it comes. */
export const rule: Rule = {
  test: '7.5.1',
  needs: ['actions'],
  *judgePage(page) {
    yield* statusJudgements(page, 'success');
    yield* liveRegions(page, /^(status|polite)$/);
  },
};
