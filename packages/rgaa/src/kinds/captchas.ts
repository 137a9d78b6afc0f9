import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {imagesOf, controlAround, type ImageKind} from './images.js';

const words =
  /captcha|securimage|botdetect|turing|anti-?(spam|bots?|robots?)|code-?(de-?)?(s[eé]curit[eé]|v[eé]rification|visuel|image)|(security|verif(ication|y)?)-?(code|image)/i;
/** Frames of the captchas that show images; those that ask for nothing (Turnstile, reCAPTCHA v3) are not among them. */
const frames =
  /(google\.com|recaptcha\.net)\/recaptcha\/(api2|enterprise)\/(anchor|bframe)|hcaptcha\.com\/captcha|arkoselabs\.com|funcaptcha\.com/i;

const judged = new WeakMap<PageElement, boolean>();

/** True for an image that tells humans from robots, by what the page calls it or what is around it. */
export function isCaptcha(image: PageElement): boolean {
  const known = judged.get(image);
  if (known !== undefined) return known;
  const answer = looksLikeCaptcha(image);
  judged.set(image, answer);
  return answer;
}

function looksLikeCaptcha(image: PageElement): boolean {
  const own = ['id', 'class', 'name', 'alt', 'title', 'aria-label'].map(name => image.attribute(name) ?? '');
  const source = (image.attribute('src') ?? image.attribute('data') ?? '').replace(/^data:.*/s, '');
  // The signature of a captcha that shows no image, and the buttons that play or renew one.
  if (/logo|badge|icon|refresh|reload|audio|speaker/i.test([...own, source].join(' '))) return false;
  if (words.test([...own, source.replace(/^https?:\/\/[^/]+/, '')].join(' ').replace(/[\s_]+/g, '-'))) return true;
  const {box} = image;
  if (!box || box.width < 60 || box.height < 20 || controlAround(image)) return false;
  return [image.parent, image.parent?.parent].some(element =>
    words.test(`${element?.attribute('id') ?? ''} ${element?.attribute('class') ?? ''}`.replace(/_+/g, '-')),
  );
}

export const captchasOf = (view: View, ...kinds: ImageKind[]): PageElement[] =>
  imagesOf(view)
    .of(...kinds)
    .filter(isCaptcha);

/** Captchas of others, in a frame that cannot be looked into. */
export const captchaFrames = (view: View): PageElement[] =>
  view
    .byTag('iframe')
    .filter(
      frame =>
        frames.test(frame.attribute('src') ?? '') &&
        !/size=invisible/.test(frame.attribute('src') ?? '') &&
        frame.isVisible,
    );

const otherForms =
  /audio|sonore|vocal|[eé]cout|listen|sound|speech|\bson\b|haut-parleur|question|calcul|combien|how (much|many)|sms|t[eé]l[eé]phon|appel(ez|er)|mailto:|tel:|par (e-?mail|courri)|contact|guichet|accueil|mairie|assistance|\baide\b|\bhelp\b|accessib|franceconnect|autrement|autre moyen|\b0[1-9]([ .]?\d\d){4}\b|\d ?[+×x*] ?\d/i;

/** True when nothing in the page could be another captcha or another way to the same end. */
export function isOnlyWay(view: View): boolean {
  const known = onlyWays.get(view);
  if (known !== undefined) return known;
  const said = view
    .byTag('a', 'button', 'input', 'label', 'img')
    .flatMap(({attributes}) =>
      ['href', 'src', 'class', 'id', 'aria-label', 'title', 'alt', 'value'].map(name => attributes.get(name) ?? ''),
    );
  const answer =
    view.byTag('audio', 'iframe', 'video').length === 0 &&
    !said.some(text => otherForms.test(text)) &&
    !otherForms.test(view.body?.text ?? '');
  onlyWays.set(view, answer);
  return answer;
}

const onlyWays = new WeakMap<View, boolean>();
