import {judgeRelevance, withAlternative} from '../kinds/image-relevance.js';
import {eachElement} from '../rule.js';

/** RGAA 1.3.6 – the alternative of each vector image (`<svg>`) is relevant. */
export const rule = eachElement({
  test: '1.3.6',
  applies: view => withAlternative(view, 'vector'),
  judge: judgeRelevance,
});
