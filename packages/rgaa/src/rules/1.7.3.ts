import {imagesWithDescription, judgeDescription} from '../kinds/descriptions.js';
import {eachElement} from '../rule.js';

/** RGAA 1.7.3 – the detailed description of each image object is relevant. */
export const rule = eachElement({
  test: '1.7.3',
  applies: view => imagesWithDescription(view, 'object'),
  judge: judgeDescription,
});
