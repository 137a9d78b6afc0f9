import {isElement, type Box, type PageElement, type PageText} from '../page/element.js';

const seen = new WeakMap<PageElement, boolean>();

/** True when eyes meet the element: neither transparent, nor clipped to nothing, nor pushed out of the page. */
export function isSeen(element: PageElement): boolean {
  const known = seen.get(element);
  if (known !== undefined) return known;
  const answer =
    !isClipped(element) && element.css('opacity') !== '0' && (element.parent === undefined || isSeen(element.parent));
  seen.set(element, answer);
  return answer;
}

/** Elements of no box (`display: contents`) clip nothing: what they hold is asked one by one. */
function isClipped(element: PageElement): boolean {
  const {box} = element;
  if (!box) return element.css('display') !== 'contents';
  if (element.css('font-size') === '0px' && element.children.length === 0) return true;
  if (box.x + box.width <= 0 || box.y + box.height <= 0) return box.width > 0 && box.height > 0;
  if (/^rect\((0|1)(px)?,? (0|1)(px)?,? (0|1)(px)?,? (0|1)(px)?\)$/.test(element.css('clip'))) return true;
  if (/^inset\((50|100)%/.test(element.css('clip-path'))) return true;
  if (parseFloat(element.css('text-indent')) <= -900) return true;
  const isTiny = box.width <= 2 || box.height <= 2;
  return isTiny && [element.css('overflow-x'), element.css('overflow-y')].some(value => /hidden|clip/.test(value));
}

/** A field or a piece of text, visible as such. */
export const isShown = (element: PageElement) =>
  element.box !== undefined &&
  element.css('visibility') === 'visible' &&
  element.box.width > 2 &&
  element.box.height > 2 &&
  isSeen(element);

const isTextSeen = ({data, box, parent}: PageText) =>
  box !== undefined && data.trim() !== '' && parent.css('visibility') === 'visible' && isSeen(parent);

/** Text of pseudo-elements: `content: " *"`. */
const generated = (pseudo: PageElement) =>
  pseudo.css('visibility') === 'visible' ? (/"((?:[^"\\]|\\.)*)"/.exec(pseudo.css('content'))?.[1] ?? '') : '';

const unread = new Set(['script', 'style', 'template', 'noscript', 'select', 'textarea', 'datalist', 'option']);
const nothing = () => false;

/**
 * Text of an element that eyes can read, that which CSS adds included; what fields hold is not text.
 *
 * @param except - elements that are passed over with all that they hold.
 */
export const seenText = (element: PageElement, except: (inner: PageElement) => boolean = nothing): string =>
  pieces(element, except).replace(/\s+/g, ' ').trim();

function pieces(element: PageElement, except: (inner: PageElement) => boolean): string {
  return element.content
    .map(node => {
      if (!isElement(node)) return isTextSeen(node) || (node.box && node.data.trim() === '') ? node.data : '';
      if (node.pseudo) return isSeen(element) ? generated(node) : '';
      if (unread.has(node.tag) || node.entrance === 'frame' || except(node)) return '';
      const inner = pieces(node, except);
      return /^(inline|contents)?$/.test(node.css('display')) && node.tag !== 'br' ? inner : ` ${inner} `;
    })
    .join('');
}

/** Where the text of an element that eyes can read stands. */
export function seenBox(element: PageElement, except: (inner: PageElement) => boolean = nothing): Box | undefined {
  const boxes: Box[] = [];
  const visit = (inner: PageElement) => {
    for (const node of inner.content) {
      if (!isElement(node)) {
        if (node.box && isTextSeen(node)) boxes.push(node.box);
      } else if (!node.pseudo && !unread.has(node.tag) && node.entrance !== 'frame' && !except(node)) visit(node);
    }
  };
  visit(element);
  return boxes.reduce<Box | undefined>((all, box) => (all ? around(all, box) : box), undefined);
}

export function around(one: Box, other: Box): Box {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return {x, y, width: right - x, height: bottom - y};
}

/** How far two boxes are from each other, across and down; 0 where they overlap. */
export function gapBetween(one: Box, other: Box): {x: number; y: number} {
  return {
    x: Math.max(0, other.x - one.x - one.width, one.x - other.x - other.width),
    y: Math.max(0, other.y - one.y - one.height, one.y - other.y - other.height),
  };
}

/** Every piece of text of a page that eyes can read, in order, with what CSS adds. */
export const seenTexts = (texts: readonly PageText[]): PageText[] => texts.filter(isTextSeen);
