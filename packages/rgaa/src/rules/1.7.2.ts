import {imagesWithDescription, judgeDescription} from '../kinds/descriptions.js';
import {eachElement} from '../rule.js';

/** RGAA 1.7.2 – the detailed description of each image button is relevant. */
export const rule = eachElement({
  test: '1.7.2',
  applies: view => imagesWithDescription(view, 'button'),
  judge: judgeDescription,
});
