import {isElement, type Box, type PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {isInactive} from './inactive.js';

/** A text that eyes read, whichever way it comes into the page. */
export interface ShownText {
  /** The element around it, or the control that shows it. */
  element: PageElement;
  /** What carries its styles: a pseudo-element, or `element`. */
  styled: PageElement;
  data: string;
  box: Box;
  /** Computed colour. */
  colour: string;
  /** In CSS pixels. */
  size: number;
  bold: boolean;
  /** Its rank among the texts of its element; undefined when it is no node of the page. */
  rank: number | undefined;
}

const known = new WeakMap<View, readonly ShownText[]>();
const unread = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'option',
  'optgroup',
  'textarea',
  'canvas',
]);
const shownByValue =
  /^(|text|search|tel|url|email|password|number|date|time|datetime-local|month|week|submit|button|reset)$/i;

/** Texts of a page that eyes can read; those of controls that do nothing are not among them (RGAA 3.2). */
export function shownTexts(view: View): readonly ShownText[] {
  const old = known.get(view);
  if (old) return old;
  const texts = [...read(view)];
  known.set(view, texts);
  return texts;
}

function* read(view: View): Generator<ShownText> {
  for (const element of view.elements) {
    const value = valueOf(element);
    let rank = -1;
    let visible: boolean | undefined;
    for (const node of element.content) {
      if (isElement(node)) continue;
      rank += 1;
      if (!node.box || unread.has(element.tag) || !/[\p{L}\p{N}]/u.test(node.data)) continue;
      visible ??= isSeen(element, node.box) && !isInactive(element);
      if (visible && isWithin(element, node.box)) yield textOf(element, element, node.data, node.box, rank);
    }
    if (value && element.box && isSeen(element, element.box) && !isInactive(element))
      yield textOf(element, element, value, element.box, undefined);
  }
  for (const pseudo of view.pseudoElements) {
    const data = pseudo.css('content');
    if (
      !/^"[^"]*\p{L}{2}/u.test(data) ||
      !pseudo.box ||
      !pseudo.parent ||
      !/^(before|after)$/.test(pseudo.pseudo ?? '')
    )
      continue;
    if (isSeen(pseudo, pseudo.box) && !isInactive(pseudo.parent))
      yield textOf(pseudo.parent, pseudo, data.replaceAll('"', ''), pseudo.box, undefined);
  }
}

function valueOf({tag, attributes, value, content, box}: PageElement): string | undefined {
  if (!box) return undefined;
  if (tag === 'textarea') return value;
  if (tag === 'input' && shownByValue.test(attributes.get('type') ?? '')) return value || attributes.get('value');
  if (tag !== 'select') return undefined;
  return content.filter(isElement).find(({text}) => text !== '')?.text;
}

function textOf(
  element: PageElement,
  styled: PageElement,
  data: string,
  box: Box,
  rank: number | undefined,
): ShownText {
  const own = styled.css('-webkit-text-fill-color');
  const fill = element.namespace === 'svg' ? styled.css('fill') : own;
  return {
    element,
    styled,
    data: data.replace(/\s+/g, ' ').trim(),
    box,
    colour: fill || styled.css('color'),
    size: parseFloat(styled.css('font-size')) || 0,
    // Half-bold is bold to the eye; where it makes a difference it is the milder reading.
    bold: Number(styled.css('font-weight')) >= 600,
    rank,
  };
}

/** Not transparent, not off the page, not clipped away for screen readers alone. */
function isSeen(element: PageElement, box: Box): boolean {
  if (!element.isVisible || box.width < 2 || box.height < 2) return false;
  if (element.pseudo === undefined && parseFloat(element.css('font-size')) < 1) return false;
  return isOnPage(box);
}

const isOnPage = ({x, y, width, height}: Box) => x + width > 0 && y + height > 0;

/** False when something around cuts it all off: an overflow that does not scroll, a clip. */
function isWithin(element: PageElement, box: Box): boolean {
  for (let around: PageElement | undefined = element; around; around = around.parent) {
    if (isClipped(around)) return false;
    if (
      around.box &&
      around.tag !== 'html' &&
      around.tag !== 'body' &&
      /^(hidden|clip)$/.test(around.css('overflow-x'))
    ) {
      const {x, y, width, height} = around.box;
      if (width < 2 || height < 2) return false;
      if (box.x >= x + width || box.x + box.width <= x || box.y >= y + height || box.y + box.height <= y) return false;
    }
    if (around.entrance === 'frame') return true;
  }
  return true;
}

/** The ways to leave a text to screen readers alone. */
export const isClipped = (element: PageElement) =>
  (/^rect\((0|1)px/.test(element.css('clip')) &&
    element
      .css('clip')
      .replace(/\b[01]px/g, '')
      .match(/\d/) === null) ||
  /^inset\((50|100)%/.test(element.css('clip-path'));
