import {judgeCaptchaName, namedCaptchas} from '../kinds/captcha-alternatives.js';
import {eachElement} from '../rule.js';

/** RGAA 1.4.7 – the alternative of a captcha that is a bitmap image (`<canvas>`) says what it is and what it is for. */
export const rule = eachElement({
  test: '1.4.7',
  applies: view => namedCaptchas(view, 'bitmap'),
  judge: judgeCaptchaName,
});
