import {isElement, type PageElement, type PageText} from '../page/element.js';
import type {View} from '../page/view.js';

/** What stands just before and just after something, the nearest first. */
export interface Adjacent {
  before: readonly (PageElement | PageText)[];
  after: readonly (PageElement | PageText)[];
}

const unseen = new Set(['script', 'style', 'template', 'noscript', 'link', 'meta', 'br', 'hr']);
const edges = new Set(['body', 'main', 'html']);
const perSide = 3;
const perParent = 12;

/** The pieces of the page beside an element, as far as the edges of the content, or as one that `ends` what is beside. */
export function adjacentTo(element: PageElement, ends: (node: PageElement) => boolean = () => false): Adjacent {
  const [before, after] = [sideUntil(ends), sideUntil(ends)];
  let node = element;
  for (let level = 0; level < 6 && node.parent && !edges.has(node.tag); level++) {
    const around = node.parent.content;
    const at = around.indexOf(node);
    before.add(around.slice(Math.max(0, at - perParent), at).reverse());
    after.add(around.slice(at + 1, at + 1 + perParent));
    node = node.parent;
  }
  return {before: before.nodes, after: after.nodes};
}

/** What is beside on one side, until it is enough. */
const sideUntil = (ends: (node: PageElement) => boolean) => {
  const nodes: (PageElement | PageText)[] = [];
  let isOver = false;
  const add = (more: readonly (PageElement | PageText)[]) => {
    for (const node of more) {
      isOver ||= nodes.length >= perSide || (isElement(node) && ends(node));
      if (isOver) return;
      if (isElement(node) ? !unseen.has(node.tag) && !node.pseudo && holdsSomething(node) : /\S/.test(node.data))
        nodes.push(node);
    }
  };
  return {nodes, add};
};

const holdsSomething = (element: PageElement) =>
  element.content.length > 0 || ['video', 'audio', 'img', 'iframe', 'input', 'canvas'].includes(element.tag);

/** What is beside may be half a page: no more of each piece than this is looked at. */
const manyElements = 100;
const manyLetters = 600;

/** An element and the first ones inside it. */
export function* firstInside(element: PageElement): Generator<PageElement> {
  let count = 0;
  yield element;
  for (const inside of element.descendants()) {
    if (++count > manyElements) return;
    yield inside;
  }
}

/** The elements among what is beside, and inside them. */
export function* elementsOf({before, after}: Adjacent): Generator<PageElement> {
  for (const node of [...before, ...after].filter(isElement)) yield* firstInside(node);
}

/** What can be read, by eyes or by ears, of something beside: its beginning where it is long. */
export const readable = (node: PageElement | PageText): string => {
  let text = '';
  for (const piece of textsIn(node)) {
    text += piece;
    if (text.length > manyLetters) break;
  }
  return text.replace(/\s+/g, ' ').trim();
};

function* textsIn(node: PageElement | PageText): Generator<string> {
  if (!isElement(node)) {
    yield node.data;
    return;
  }
  if (unread.has(node.tag) || node.pseudo || node.isHiddenToAll || node.attribute('aria-hidden') === 'true') return;
  const isInline = /^(|inline|contents)$/.test(node.css('display'));
  if (!isInline) yield ' ';
  for (const inside of node.content) yield* textsIn(inside);
  if (!isInline) yield ' ';
}

/** Links and buttons beside that lead somewhere or do something. */
export const actionsOf = (adjacent: Adjacent): PageElement[] =>
  [...elementsOf(adjacent)].filter(
    element =>
      !element.isHiddenToAll && (isAction(element) || ['link', 'button', 'DisclosureTriangle'].includes(element.role)),
  );

const isAction = (element: PageElement) =>
  element.tag === 'button' || element.tag === 'summary' || (element.tag === 'a' && element.has('href'));

/** Every link and button that a view shows. */
export function actionsIn(view: View): readonly PageElement[] {
  const known = seen.get(view);
  if (known) return known;
  const found = view.elements.filter(
    element =>
      (isAction(element) ||
        element.tag === 'input' ||
        /^(button|link|menuitem|switch|checkbox|slider)$/.test(element.role)) &&
      !element.isHiddenToAll,
  );
  seen.set(view, found);
  return found;
}

const seen = new WeakMap<View, readonly PageElement[]>();

export const countWords = (text: string): number => text.match(/\p{L}[\p{L}’'-]*/gu)?.length ?? 0;

/** How many words the content holds, headings, links and the parts that all pages share excepted. */
export function contentWords(view: View): number {
  const known = counted.get(view);
  if (known !== undefined) return known;
  const apart = new Set([
    'header',
    'nav',
    'footer',
    'aside',
    'a',
    'button',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    ...unread,
  ]);
  const verdicts = new Map<PageElement, boolean>();
  const isApart = (element: PageElement): boolean => {
    const told = verdicts.get(element);
    if (told !== undefined) return told;
    const answer = apart.has(element.tag) || (element.parent ? isApart(element.parent) : false);
    verdicts.set(element, answer);
    return answer;
  };
  let words = 0;
  for (const text of view.texts) if (!isApart(text.parent)) words += countWords(text.data);
  counted.set(view, words);
  return words;
}

const unread = new Set(['script', 'style', 'template', 'noscript', 'title', 'option', 'video', 'audio', 'iframe']);
const counted = new WeakMap<View, number>();

/** The element in the page that a link leads to; `missing` when it leads to a place that is not there. */
export function targetOf(link: PageElement): PageElement | 'missing' | 'elsewhere' {
  const href = link.attribute('href')?.trim();
  if (link.tag !== 'a' || href === undefined || !href.startsWith('#')) return 'elsewhere';
  // A link to the top, or one that a script answers.
  if (/^#($|top$|[/!])/.test(href) || link.has('onclick') || link.has('role')) return 'elsewhere';
  let id = href.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // Kept as it is written.
  }
  const named = link.view.byTag('a').some(anchor => anchor.attribute('name') === id);
  return link.view.byId(id, link) ?? (named ? 'elsewhere' : 'missing');
}
