import {judgeRelevance, withAlternative} from '../kinds/image-relevance.js';
import {eachElement} from '../rule.js';

/** RGAA 1.3.1 – the alternative of each image (`<img>`) is relevant. */
export const rule = eachElement({
  test: '1.3.1',
  applies: view => withAlternative(view, 'image', 'role'),
  judge: judgeRelevance,
});
