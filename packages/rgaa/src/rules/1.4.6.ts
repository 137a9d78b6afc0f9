import {judgeCaptchaName, namedCaptchas} from '../kinds/captcha-alternatives.js';
import {eachElement} from '../rule.js';

/** RGAA 1.4.6 – the alternative of a captcha that is a vector image (`<svg>`) says what it is and what it is for. */
export const rule = eachElement({
  test: '1.4.6',
  applies: view => namedCaptchas(view, 'vector'),
  judge: judgeCaptchaName,
});
