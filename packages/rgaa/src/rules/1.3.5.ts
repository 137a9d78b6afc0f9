import {judgeRelevance, withAlternative} from '../kinds/image-relevance.js';
import {eachElement} from '../rule.js';

/** RGAA 1.3.5 – the alternative of each embedded image is relevant. */
export const rule = eachElement({
  test: '1.3.5',
  applies: view => withAlternative(view, 'embed'),
  judge: judgeRelevance,
});
