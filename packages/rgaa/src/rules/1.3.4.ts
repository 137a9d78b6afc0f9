import {judgeRelevance, withAlternative} from '../kinds/image-relevance.js';
import {eachElement} from '../rule.js';

/** RGAA 1.3.4 – the alternative of each image object is relevant. */
export const rule = eachElement({
  test: '1.3.4',
  applies: view => withAlternative(view, 'object'),
  judge: judgeRelevance,
});
