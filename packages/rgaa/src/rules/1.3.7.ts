import {judgeRelevance, withAlternative} from '../kinds/image-relevance.js';
import {eachElement} from '../rule.js';

/** RGAA 1.3.7 – the alternative of each bitmap image (`<canvas>`) is relevant. */
export const rule = eachElement({
  test: '1.3.7',
  applies: view => withAlternative(view, 'bitmap'),
  judge: judgeRelevance,
});
