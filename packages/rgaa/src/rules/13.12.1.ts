import {judgeTilt} from '../kinds/tilt.js';
import type {Rule} from '../rule.js';

/** RGAA 13.12.1 – what is done by moving the device, components of the page do too. */
export const rule: Rule = {
  test: '13.12.1',
  needs: ['listeners', 'tilt'],
  judgePage: page => judgeTilt(page, 'peut-on faire la même chose avec des boutons ou des champs ?'),
};
