import {imagesWithDescription, judgeDescription} from '../kinds/descriptions.js';
import {eachElement} from '../rule.js';

/** RGAA 1.7.1 – the detailed description of each image (`<img>`) is relevant. */
export const rule = eachElement({
  test: '1.7.1',
  applies: view => imagesWithDescription(view, 'image', 'role'),
  judge: judgeDescription,
});
