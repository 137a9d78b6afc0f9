import {judgeRelevance, withAlternative} from '../kinds/image-relevance.js';
import {eachElement} from '../rule.js';

/** RGAA 1.3.2 – the alternative of each area of an image map is relevant. */
export const rule = eachElement({
  test: '1.3.2',
  applies: view => withAlternative(view, 'area'),
  judge: judgeRelevance,
});
