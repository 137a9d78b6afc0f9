import {judgeCaptcha} from '../kinds/captcha-alternatives.js';
import {captchaFrames, captchasOf} from '../kinds/captchas.js';
import {eachElement} from '../rule.js';

/** RGAA 1.5.1 – whoever cannot use a captcha that is an image has another way. */
export const rule = eachElement({
  test: '1.5.1',
  applies: view => [
    ...captchasOf(view, 'image', 'role', 'area', 'object', 'embed', 'vector', 'bitmap'),
    ...captchaFrames(view),
  ],
  judge: judgeCaptcha,
});
