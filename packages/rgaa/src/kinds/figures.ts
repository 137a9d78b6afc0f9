import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {av, nc, type Answer} from '../rule.js';
import {adjacentTo, readable} from './adjacent.js';
import {isCaptcha} from './captchas.js';
import {same} from './image-alternatives.js';
import {captionOf, imagesOf, isDecoration, soleControl, type ImageKind} from './images.js';

const role = 'la balise <figure> n’a ni role="figure" ni role="group"';

/** What a captioned image lacks to be one with its caption (criterion 1.9). */
export function judgeCaptioned(image: PageElement): Answer {
  const captioned = captionOf(image);
  if (!captioned)
    return av(
      'Le texte voisin est-il une légende de cette image ? Il doit alors être dans un <figcaption>, avec elle dans un <figure>.',
    );
  const {figure, caption} = captioned;
  const lacks: string[] = [];
  if (!/^(figure|group)$/.test(figure.writtenRole ?? '')) lacks.push(role);
  const label = figure.attribute('aria-label')?.trim() ?? '';
  const isLabelledBy = figure.references('aria-labelledby').includes(caption);
  if (!label && !isLabelledBy) lacks.push('elle n’a pas d’attribut aria-label qui reprenne la légende');
  else if (label && !same(label, caption.text))
    lacks.push('son attribut aria-label ne reprend pas exactement la légende');
  if (lacks.length > 0) return nc(`L’image n’est pas reliée à sa légende : ${lacks.join(' ; ')}.`);
  if (!label) return av('La légende est reliée par aria-labelledby : le RGAA attend aria-label, mieux restitué.');
  return 'C';
}

/** Images with a caption, whether the page says so or only shows it. */
export const captionedImages = (view: View, ...kinds: ImageKind[]): PageElement[] =>
  imagesOf(view)
    .of(...kinds)
    .filter(image => !isCaptcha(image) && (captionOf(image) ?? looksCaptioned(image)));

const credit =
  /^(©|\(c\) |cr[eé]dits?( photos?)?\b|photo(graphie)? ?:|l[eé]gende ?:|(fig\.|figure|illustration|sch[eé]ma|graphique) (n[°o] ?)?\d+\b|source ?:)/i;
const captionClass = /(^|[\s_-])(caption|legende|figcaption|credit)/i;

/** True when the text just after an image is written as captions are. */
function looksCaptioned(image: PageElement): boolean {
  if (isDecoration(image) && !image.box) return false;
  if (soleControl(image) || (image.box?.height ?? 0) < 60) return false;
  const [next] = adjacentTo(image).after;
  if (!next) return false;
  const text = readable(next);
  return (
    text.length > 0 &&
    text.length < 200 &&
    (credit.test(text) || ('tag' in next && captionClass.test(next.attribute('class') ?? '')))
  );
}
