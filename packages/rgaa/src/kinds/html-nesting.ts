import type {PageElement} from '../page/element.js';
import {treeOf, type View} from '../page/view.js';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that hold words only (phrasing content). */
const ofWords = set(
  'p h1 h2 h3 h4 h5 h6 pre span strong em b i small abbr cite code q label button time sub sup mark kbd samp var bdi bdo output data dfn u s',
);

/** Elements that stand between blocks, never among words. */
const blocks = set(
  'address article aside blockquote details dialog dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main nav ol p pre section table ul menu div',
);

/** Where alone an element may stand; `div` for the group of a description list. */
const places: Readonly<Record<string, ReadonlySet<string>>> = {
  li: set('ul ol menu'),
  dt: set('dl div'),
  dd: set('dl div'),
  tr: set('table thead tbody tfoot'),
  td: set('tr'),
  th: set('tr'),
  thead: set('table'),
  tbody: set('table'),
  tfoot: set('table'),
  caption: set('table'),
  colgroup: set('table'),
  col: set('colgroup table'),
  figcaption: set('figure div'),
  legend: set('fieldset div optgroup'),
  summary: set('details'),
  option: set('select optgroup datalist div span'),
  optgroup: set('select div span'),
  source: set('audio video picture'),
  track: set('audio video'),
};

/** What alone some elements may hold. */
const contents: Readonly<Record<string, ReadonlySet<string>>> = {
  ul: set('li script template style'),
  ol: set('li script template style'),
  menu: set('li script template style'),
  dl: set('dt dd div script template'),
  table: set('caption colgroup col thead tbody tfoot tr script template'),
  thead: set('tr script template'),
  tbody: set('tr script template'),
  tfoot: set('tr script template'),
  tr: set('td th script template'),
};

const interactive = set('button select textarea details embed iframe label');

/** Something that one activates, as HTML understands it. */
const isInteractive = (element: PageElement) =>
  interactive.has(element.tag) ||
  (element.tag === 'a' && element.has('href')) ||
  ((element.tag === 'audio' || element.tag === 'video') && element.has('controls')) ||
  (element.tag === 'input' && element.attribute('type')?.toLowerCase() !== 'hidden') ||
  (element.tag === 'img' && element.has('usemap'));

/**
 * Each element that stands where HTML does not let it, as the page now is, with what to say of it.
 *
 * Custom elements may hold anything, and what they make of it is their own: nothing is asked across them.
 */
export function* nestingFaults(view: View): Generator<{element: PageElement; message: string}> {
  for (const element of view.elements) {
    const parent = element.treeParent;
    if (!parent || element.entrance || element.namespace !== 'html' || parent.namespace !== 'html') continue;
    const message = placeFault(element, parent) ?? insideFault(element);
    if (message) yield {element, message};
  }
}

function placeFault({tag}: PageElement, {tag: around}: PageElement): string | undefined {
  if (around.includes('-') || around === 'template' || around === 'slot') return undefined;
  if (places[tag] && !places[tag].has(around)) return `L’élément <${tag}> ne peut être enfant d’un <${around}>.`;
  if (contents[around] && !contents[around].has(tag) && !tag.includes('-'))
    return `L’élément <${around}> ne peut avoir <${tag}> pour enfant.`;
  if (ofWords.has(around) && blocks.has(tag)) return `L’élément <${around}> ne peut contenir <${tag}>.`;
  return undefined;
}

/** One activates one thing at a time: links and buttons hold nothing else to activate. */
function insideFault(element: PageElement): string | undefined {
  if (!isInteractive(element) && element.tag !== 'form') return undefined;
  let around = element.treeParent;
  let inside = element;
  while (around && !inside.entrance && !around.tag.includes('-')) {
    const {tag} = around;
    const isShut = tag === 'button' || (tag === 'a' && around.has('href'));
    if (isShut && element.tag !== 'form') return `L’élément <${element.tag}> ne peut être dans un <${tag}>.`;
    if ((tag === 'form' || tag === 'label') && tag === element.tag)
      return `Un élément <${tag}> ne peut en contenir un autre.`;
    inside = around;
    around = around.treeParent;
  }
  return undefined;
}

/** Elements whose id another element before them, in the same document or shadow root, already has. */
export function* repeatedIds(view: View): Generator<{element: PageElement; id: string}> {
  const seen = new Map<PageElement | undefined, Set<string>>();
  for (const element of view.elements) {
    const id = element.attribute('id');
    if (!id) continue;
    const tree = treeOf(element);
    const ids = seen.get(tree) ?? new Set<string>();
    seen.set(tree, ids);
    if (ids.has(id)) yield {element, id};
    ids.add(id);
  }
}
