import {isElement, type PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import type {Change} from '../probes/look-at.js';
import {colourOf, contrast, over, white} from './colours.js';

/** A link in the middle of a text that only its colour tells from that text (RGAA 10.6). */
export interface ColouredLink {
  link: PageElement;
  /** Contrast of its colour with that of the text around; undefined where a colour is not read. */
  ratio: number | undefined;
}

const known = new WeakMap<View, {all: PageElement[]; coloured: ColouredLink[]}>();
/** Letters of text that a link must stand among to be taken for text. */
const leastText = 15;

/** Links in running text, and those among them that have nothing but their colour. */
export function linksInText(view: View): {all: readonly PageElement[]; coloured: readonly ColouredLink[]} {
  const old = known.get(view);
  if (old) return old;
  const plain = new Map<PageElement, number>();
  const all = view.elements.filter(element => {
    const isLink = (element.tag === 'a' && element.has('href')) || element.writtenRole === 'link';
    if (!isLink || element.css('display') !== 'inline' || !element.isVisible) return false;
    const letters = lettersOf(element.visibleText);
    return letters > 0 && plainTextAround(element, plain) >= Math.max(leastText, letters);
  });
  const coloured = all.filter(link => !isMarked(link)).map(link => ({link, ratio: ratioOf(link)}));
  const found = {all, coloured};
  known.set(view, found);
  return found;
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/** Letters of the block around a link that are in no link and in no control. */
function plainTextAround(link: PageElement, plain: Map<PageElement, number>): number {
  const block = link.parent?.closest(element => !/^(inline|contents)$/.test(element.css('display')));
  if (!block || block.closest(({tag}) => tag === 'nav')) return 0;
  const old = plain.get(block);
  if (old !== undefined) return old;
  const count = plainLetters(block);
  plain.set(block, count);
  return count;
}

function plainLetters(element: PageElement): number {
  let count = 0;
  for (const node of element.content) {
    if (!isElement(node)) count += node.box ? lettersOf(node.data) : 0;
    else if (
      /^(inline|contents)$/.test(node.css('display')) &&
      !/^(a|button|label|script|style)$/.test(node.tag) &&
      !node.pseudo
    )
      count += node.writtenRole === 'link' ? 0 : plainLetters(node);
  }
  return count;
}

/** Has it anything but a colour: a line, a border, a weight, an icon? */
function isMarked(link: PageElement): boolean {
  const text = link.parent;
  if (!text) return true;
  const parts = [link, ...link.descendants()];
  if (parts.some(part => /^(img|svg|picture|i|canvas)$/.test(part.tag) || hasLine(part))) return true;
  if (link.content.some(node => isElement(node) && node.pseudo && !/^(|none|normal|"\s*")$/.test(node.css('content'))))
    return true;
  if (link.closest(({style}) => style.get('text-decoration-line')?.includes('underline') ?? false)) return true;
  return parts.some(part => looksApart(part, text));
}

const hasLine = (part: PageElement) =>
  part.css('text-decoration-line').includes('underline') ||
  part.css('background-image') !== 'none' ||
  part.css('box-shadow') !== 'none' ||
  (part.css('outline-style') !== 'none' && parseFloat(part.css('outline-width')) > 0) ||
  ['top', 'bottom', 'left', 'right'].some(
    side => part.css(`border-${side}-style`) !== 'none' && parseFloat(part.css(`border-${side}-width`)) > 0,
  );

const looksApart = (part: PageElement, text: PageElement) =>
  colourOf(part.css('background-color'))?.alpha !== 0 ||
  Math.abs(Number(part.css('font-weight')) - Number(text.css('font-weight'))) >= 200 ||
  part.css('font-style') !== text.css('font-style') ||
  part.css('text-transform') !== text.css('text-transform') ||
  Math.abs(parseFloat(part.css('font-size')) / parseFloat(text.css('font-size')) - 1) > 0.15;

function ratioOf(link: PageElement): number | undefined {
  const inner = [...link.descendants()].find(({content}) => content.some(node => !isElement(node) && node.data.trim()));
  const own = colourOf((inner ?? link).css('color'));
  const around = colourOf(link.parent?.css('color') ?? '');
  return own && around && contrast(over(own, white), over(around, white));
}

const onlyColours = /color$|^(fill|stroke|left|top|width|height)$/;

/** Does something change that is not a colour? */
export const changesShape = (changes: readonly Change[]) =>
  changes.some(({part, property}) => !onlyColours.test(property) && /^(self|before|after|inside)/.test(part));
