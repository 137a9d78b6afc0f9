import type {Box, PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {clear, colourOf, type Colour} from './colours.js';

/** What an element lays under what it holds; a colour that is not read is `undefined`. */
export interface Paint {
  colour: Colour | undefined;
  /** A picture or a gradient. */
  image: boolean;
}

/** Elements that hide what is behind them, or that stand behind what is not theirs, by where they are. */
export interface Painters {
  /** Those whose box meets this one, in the same document. */
  near(document: PageElement, box: Box): Iterable<PageElement>;
  documentOf(element: PageElement): PageElement;
}

const pictures = new Set(['img', 'video', 'canvas', 'svg', 'iframe', 'object', 'embed', 'picture']);
const cell = 256;
const mostCells = 64;
const mostLarge = 200;
const paints = new WeakMap<PageElement, Paint>();
const known = new WeakMap<View, Painters>();

export function paintOf(element: PageElement): Paint {
  const old = paints.get(element);
  if (old) return old;
  const image = element.css('background-image');
  const paint = {
    colour: element.box ? colourOf(element.css('background-color')) : clear,
    image: element.box !== undefined && image !== '' && image !== 'none',
  };
  paints.set(element, paint);
  return paint;
}

export function paintersOf(view: View): Painters {
  const old = known.get(view);
  if (old) return old;
  const painters = index(view);
  known.set(view, painters);
  return painters;
}

function index(view: View): Painters {
  const documents = new Map<PageElement, PageElement>();
  const cells = new Map<PageElement, Map<string, PageElement[]>>();
  const large = new Map<PageElement, PageElement[]>();
  for (const element of view.elements) {
    const above = element.entrance === 'frame' ? undefined : element.parent;
    documents.set(element, (above && documents.get(above)) ?? element);
  }
  const documentOf = (element: PageElement) =>
    documents.get(element) ?? (element.parent && documents.get(element.parent)) ?? element;
  for (const element of [...view.elements, ...view.pseudoElements]) if (isPainter(element)) add(element);
  return {
    documentOf,
    *near(document, box) {
      const found = new Set(large.get(document));
      for (const key of keysOf(box)) for (const element of cells.get(document)?.get(key) ?? []) found.add(element);
      for (const element of found) if (element.box && meets(element.box, box)) yield element;
    },
  };

  function add(element: PageElement) {
    const document = documentOf(element);
    if (!element.box || element === document || element.tag === 'body') return;
    const keys = keysOf(element.box);
    if (keys.length > mostCells) {
      const all = large.get(document) ?? [];
      large.set(document, all);
      if (all.length < mostLarge) all.push(element);
      return;
    }
    const own = cells.get(document) ?? new Map<string, PageElement[]>();
    cells.set(document, own);
    for (const key of keys) {
      const same = own.get(key);
      if (same) same.push(element);
      else own.set(key, [element]);
    }
  }
}

function isPainter(element: PageElement): boolean {
  if (!element.box || element.box.width < 1 || element.box.height < 1) return false;
  if (element.css('visibility') !== 'visible' || element.css('opacity') === '0') return false;
  if (pictures.has(element.tag)) return true;
  if (element.namespace === 'svg') return false;
  const {colour, image} = paintOf(element);
  return image || colour?.alpha !== 0;
}

/** Cells of the grid that a box covers; one more than may be when it is large. */
function keysOf({x, y, width, height}: Box): string[] {
  const keys: string[] = [];
  for (let row = Math.floor(y / cell); row <= Math.floor((y + height) / cell); row += 1)
    for (let column = Math.floor(x / cell); column <= Math.floor((x + width) / cell); column += 1) {
      keys.push(`${row} ${column}`);
      if (keys.length > mostCells) return keys;
    }
  return keys;
}

const meets = (one: Box, other: Box) => shared(one, other) > 0;

/** Area that two boxes have in common. */
export function shared(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}
