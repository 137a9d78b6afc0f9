import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {av, nc, type Answer} from '../rule.js';
import {worthless} from '../words/image-names.js';
import {captchasOf, isOnlyWay} from './captchas.js';
import {contentOf, short} from './image-alternatives.js';
import {alternativeOf, sourceOf, type ImageKind} from './images.js';

const wordsOf = (image: PageElement) =>
  alternativeOf(image) || (image.tag === 'canvas' || image.tag === 'object' ? contentOf(image) : '');

/** Captchas that have an alternative (criterion 1.4). */
export const namedCaptchas = (view: View, ...kinds: ImageKind[]): PageElement[] =>
  captchasOf(view, ...kinds).filter(image => wordsOf(image) !== '');

/** A word that mixes digits and letters: the code itself, or one of the machine. */
const code = /^(?=\S*\d)(?=\S*[a-z])[a-z0-9_-]{4,}$/i;

/** Whether the alternative of a captcha can say what it is and what it is for. */
export function judgeCaptchaName(image: PageElement): Answer {
  const words = wordsOf(image);
  const why =
    worthless(words, {source: sourceOf(image)}) ??
    (code.test(words) ? 'c’est un code, qui ne dit pas à quoi sert l’image' : undefined);
  return why
    ? nc(`L’alternative « ${short(words)} » ne dit ni ce qu’est cette image ni à quoi elle sert : ${why}.`)
    : av(`L’alternative « ${short(words)} » dit-elle que l’image est un test contre les robots, et à quoi elle sert ?`);
}

/** Whether there is another way than a captcha that is an image (criterion 1.5). */
export const judgeCaptcha = (captcha: PageElement, view: View): Answer =>
  isOnlyWay(view)
    ? nc(
        'Ce captcha n’existe qu’en image : la page n’en propose aucune autre forme, ni un autre moyen d’arriver au même service.',
      )
    : av('Ce captcha a-t-il une autre forme qu’une image (son, question), ou le service un autre accès ?');
