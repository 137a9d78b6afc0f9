import {givenBy, judgeGiven} from '../kinds/descriptions.js';
import {eachElement} from '../rule.js';

/** RGAA 1.6.9 – what `aria-describedby` names is the detailed description of the image. */
export const rule = eachElement({
  test: '1.6.9',
  applies: view =>
    givenBy(view, ['aria-describedby'], 'image', 'role', 'button', 'area', 'object', 'embed', 'vector', 'bitmap'),
  judge: image => judgeGiven(image, 'aria-describedby'),
});
