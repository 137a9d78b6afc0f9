import {judgeCaptchaName, namedCaptchas} from '../kinds/captcha-alternatives.js';
import {eachElement} from '../rule.js';

/** RGAA 1.4.5 – the alternative of a captcha that is an embedded image says what it is and what it is for. */
export const rule = eachElement({
  test: '1.4.5',
  applies: view => namedCaptchas(view, 'embed'),
  judge: judgeCaptchaName,
});
