import {judgeTilt} from '../kinds/tilt.js';
import type {Rule} from '../rule.js';

/** RGAA 13.12.3 – the detection of movements may be switched off. */
export const rule: Rule = {
  test: '13.12.3',
  needs: ['listeners', 'tilt'],
  judgePage: page => judgeTilt(page, 'peut-on désactiver la détection du mouvement ?'),
};
