import {judgeCaptcha} from '../kinds/captcha-alternatives.js';
import {captchasOf} from '../kinds/captchas.js';
import {eachElement} from '../rule.js';

/** RGAA 1.5.2 – whoever cannot use a captcha that is an image button has another way. */
export const rule = eachElement({
  test: '1.5.2',
  applies: view => captchasOf(view, 'button'),
  judge: judgeCaptcha,
});
