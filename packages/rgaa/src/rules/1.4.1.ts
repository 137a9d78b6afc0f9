import {judgeCaptchaName, namedCaptchas} from '../kinds/captcha-alternatives.js';
import {eachElement} from '../rule.js';

/** RGAA 1.4.1 – the alternative of a captcha that is an image (`<img>`) says what it is and what it is for. */
export const rule = eachElement({
  test: '1.4.1',
  applies: view => namedCaptchas(view, 'image', 'role'),
  judge: judgeCaptchaName,
});
