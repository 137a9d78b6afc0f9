import {givenBy, judgeGiven} from '../kinds/descriptions.js';
import {eachElement} from '../rule.js';

/** RGAA 1.6.8 – assistive technologies are told where the detailed description of a `<canvas>` is. */
export const rule = eachElement({
  test: '1.6.8',
  applies: view => givenBy(view, ['aria-describedby', 'aria-labelledby'], 'bitmap'),
  judge: image => judgeGiven(image, 'aria-describedby', 'aria-labelledby'),
});
