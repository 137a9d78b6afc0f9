import {imagesWithDescription, judgeDescription} from '../kinds/descriptions.js';
import {eachElement} from '../rule.js';

/** RGAA 1.7.5 – the detailed description of each vector image (`<svg>`) is relevant. */
export const rule = eachElement({
  test: '1.7.5',
  applies: view => imagesWithDescription(view, 'vector'),
  judge: judgeDescription,
});
