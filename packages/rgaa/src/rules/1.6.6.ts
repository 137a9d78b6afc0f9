import {givenBy, judgeGiven} from '../kinds/descriptions.js';
import {eachElement} from '../rule.js';

/** RGAA 1.6.6 – assistive technologies are told the detailed description of an `<svg>`. */
export const rule = eachElement({
  test: '1.6.6',
  applies: view => givenBy(view, ['aria-describedby', 'aria-labelledby'], 'vector'),
  judge: image => judgeGiven(image, 'aria-describedby', 'aria-labelledby'),
});
