import {judgeRelevance, withAlternative} from '../kinds/image-relevance.js';
import {eachElement} from '../rule.js';

/** RGAA 1.3.3 – the alternative of each image button is relevant. */
export const rule = eachElement({
  test: '1.3.3',
  applies: view => withAlternative(view, 'button'),
  judge: judgeRelevance,
});
