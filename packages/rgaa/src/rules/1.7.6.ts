import {imagesWithDescription, judgeDescription} from '../kinds/descriptions.js';
import {eachElement} from '../rule.js';

/** RGAA 1.7.6 – the detailed description of each bitmap image (`<canvas>`) is relevant. */
export const rule = eachElement({
  test: '1.7.6',
  applies: view => imagesWithDescription(view, 'bitmap'),
  judge: judgeDescription,
});
