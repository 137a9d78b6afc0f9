import {liveRegions, statusJudgements} from '../kinds/status-messages.js';
import type {Rule} from '../rule.js';

/** RGAA 7.5.2 – each message of error or suggestion is told by assistive technologies as it comes. */
export const rule: Rule = {
  test: '7.5.2',
  needs: ['actions'],
  *judgePage(page) {
    yield* statusJudgements(page, 'error');
    yield* liveRegions(page, /^(alert|assertive)$/);
  },
};
