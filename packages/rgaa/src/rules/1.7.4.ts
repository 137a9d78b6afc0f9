import {imagesWithDescription, judgeDescription} from '../kinds/descriptions.js';
import {eachElement} from '../rule.js';

/** RGAA 1.7.4 – the detailed description of each embedded image is relevant. */
export const rule = eachElement({
  test: '1.7.4',
  applies: view => imagesWithDescription(view, 'embed'),
  judge: judgeDescription,
});
