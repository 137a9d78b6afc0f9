import {judgeCaptchaName, namedCaptchas} from '../kinds/captcha-alternatives.js';
import {eachElement} from '../rule.js';

/** RGAA 1.4.2 – the alternative of a captcha that is an area of an image map says what it is and what it is for. */
export const rule = eachElement({
  test: '1.4.2',
  applies: view => namedCaptchas(view, 'area'),
  judge: judgeCaptchaName,
});
