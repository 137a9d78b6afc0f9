import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {av, nc, type Answer} from '../rule.js';
import {short} from './image-alternatives.js';
import {alternativeOf, imagesOf, isDecoration, isLogo, kindOf, sourceOf, type ImageKind} from './images.js';
import {isCaptcha} from './captchas.js';

const plainTags = /^(svg|g|text|tspan|rect|title|desc|style|defs|metadata)$/i;
const effects = /\b(filter|mask|clip-path|textPath|gradient|pattern|stroke|font-face|transform)\b|url\(/i;

/** The words of a drawing that holds nothing but text without any effect; undefined for any other. */
export function wordsOfDrawing(svg: string): string | undefined {
  const source = svg.replace(/<!--.*?-->|<\?.*?\?>|<!doctype[^>]*>/gis, '');
  const tags = [...source.matchAll(/<([a-z][\w:-]*)/gi)].map(([, tag]) => tag ?? '');
  if (tags[0]?.toLowerCase() !== 'svg' || !tags.every(tag => plainTags.test(tag)) || effects.test(source))
    return undefined;
  const texts = [...source.matchAll(/<text\b[^>]*>(.*?)<\/text>/gis)].map(([, text]) =>
    (text ?? '').replace(/<[^>]*>/g, ' '),
  );
  const words = texts.join(' ').replace(/\s+/g, ' ').trim();
  return /\p{L}{2,}\P{L}+\p{L}{2,}/u.test(words) ? words : undefined;
}

/** The drawing that an address holds by itself. */
function inlineDrawing(address: string): string | undefined {
  const data = /^data:image\/svg\+xml([^,]*),(.*)$/is.exec(address.trim());
  if (!data) return undefined;
  const [, form = '', body = ''] = data;
  if (/;base64/i.test(form)) return Buffer.from(body, 'base64').toString('utf8');
  try {
    return decodeURIComponent(body);
  } catch {
    return body;
  }
}

/** Whether an image shows text that the page could write itself (criterion 1.8). */
export function judgeTextImage(image: PageElement, drawings: Readonly<Record<string, string>> = {}): Answer {
  const address = sourceOf(image).trim();
  const words = wordsOfDrawing(inlineDrawing(address) ?? drawings[address] ?? '');
  return words === undefined
    ? av(
        'Cette image montre-t-elle du texte ? Il doit alors être écrit dans la page, sauf si sa forme est essentielle ou impossible en CSS.',
      )
    : nc(
        `Cette image ne montre que du texte (« ${short(words)} »), sans effet : écrivez-le dans la page et mettez-le en forme par CSS.`,
      );
}

/** Images that inform and that are large enough to show words; the text of a logo is part of it. */
export const mayShowText = (view: View, ...kinds: ImageKind[]): PageElement[] =>
  imagesOf(view)
    .of(...kinds)
    .filter(image => {
      if (isDecoration(image) || isLogo(image) || isCaptcha(image) || !image.box) return false;
      if (kindOf(image) === 'role' && !showsPicture(image)) return false;
      if (kindOf(image) === 'vector' && !alternativeOf(image) && image.box.width < 100) return false;
      return image.box.width >= 40 && image.box.height >= 12;
    });

/** False for an element of role img that is only text of the page, such as stars. */
const showsPicture = (image: PageElement) =>
  [image, ...image.descendants()].some(
    element =>
      /^(img|canvas|object|embed|picture)$/.test(element.tag) || element.css('background-image').includes('url('),
  );

/** True when all the text of an `<svg>` can only be text: it draws nothing else. */
export const isAllText = (image: PageElement): boolean => {
  const shapes = [...image.descendants()].filter(({tag}) => /^(path|image|use|polygon|foreignobject)$/.test(tag));
  return shapes.length === 0;
};
