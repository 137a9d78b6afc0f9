import {isElement, type PageElement} from '../page/element.js';
import type {View} from '../page/view.js';

const media = new Set(
  'img svg video audio iframe canvas object embed picture input select textarea button progress meter math'.split(' '),
);

/** Elements with which a text is structured otherwise than by paragraphs. */
const structures = new Set(
  (
    'p li dt dd td th caption figcaption blockquote h1 h2 h3 h4 h5 h6 label legend summary button a pre code address ' +
    'option output details q cite textarea menu noscript template svg math'
  ).split(' '),
);

/** Roles of a message, of a control or of a piece of a widget: what they hold is not a paragraph of the page. */
const isPieceOfWidget = (element: PageElement) => {
  const role = element.writtenRole;
  return (
    role !== undefined &&
    !/^(main|region|article|group|section|presentation|none|generic|banner|contentinfo)$/.test(role)
  );
};

const isHook = (element: PageElement) =>
  [...element.attributes.keys()].some(
    name => name === 'id' || name === 'role' || /^(aria-|data-|on|wire:|v-|x-|ng-)/.test(name),
  );

const isRemoved = (element: PageElement) => element.writtenRole === 'presentation' || element.writtenRole === 'none';

/** A paragraph that has nothing but white space, and no script has it as its place. */
export function isEmptyParagraph(element: PageElement): boolean {
  if (element.tag !== 'p' || !element.box || isRemoved(element) || element.isAriaHidden) return false;
  if (element.text.replace(/[\s\u00a0\u200b\ufeff]/g, '') !== '') return false;
  if (element.children.some(child => child.tag !== 'br' && child.tag !== 'span')) return false;
  if (element.inside(...media).length > 0 || element.content.some(node => isElement(node) && node.pseudo)) return false;
  // Without a space in it, it may wait for a script; `&nbsp;` is there to be seen.
  return (
    element.content.some(node => !isElement(node) && node.data.includes('\u00a0')) ||
    (!isHook(element) && !element.has('class'))
  );
}

/** The first `<br>` of each run of two or more that parts texts of one block, as paragraphs would. */
export function* brokenParagraphs(view: View): Generator<PageElement> {
  for (const first of view.byTag('br')) {
    const parent = first.parent;
    if (
      !first.box ||
      !parent ||
      parent.closest(({tag}) => /^(pre|button|label|a|h[1-6]|svg|textarea|option)$/.test(tag))
    )
      continue;
    if (parent.closest(one => one.has('contenteditable'))) continue;
    const index = parent.content.indexOf(first);
    const run = runOfBreaks(parent, index);
    if (run && isWordy(textBeside(parent, index, -1)) && isWordy(textBeside(parent, run, 1))) yield first;
  }
}

/** The end of a run of breaks that begins here; undefined when there is no run, or it began before. */
function runOfBreaks({content}: PageElement, start: number): number | undefined {
  const isBreak = (at: number) => {
    const node = content[at];
    return node !== undefined && isElement(node) && node.tag === 'br';
  };
  const isBlank = (at: number) => {
    const node = content[at];
    return node !== undefined && !isElement(node) && node.data.trim() === '';
  };
  let before = start - 1;
  while (isBlank(before)) before -= 1;
  if (isBreak(before)) return undefined;
  let end = start;
  let breaks = 0;
  while (isBreak(end) || isBlank(end)) {
    if (isBreak(end)) breaks += 1;
    end += 1;
  }
  return breaks > 1 ? end - 1 : undefined;
}

/** Words between this place and the next break, in the same block. */
function textBeside({content}: PageElement, at: number, step: 1 | -1): string {
  let text = '';
  for (let index = at + step; index >= 0 && index < content.length; index += step) {
    const node = content[index];
    if (!node) break;
    if (!isElement(node)) text = step > 0 ? text + node.data : node.data + text;
    else if (node.tag === 'br' || !/^inline/.test(node.css('display')) || media.has(node.tag)) break;
    else text = step > 0 ? text + node.text : node.text + text;
    if (text.length > 200) break;
  }
  return text;
}

const isWordy = (text: string) => (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3;

/** Blocks without a meaning (`div`) whose own text is that of a paragraph: twenty words and a full stop. */
export function* looseTexts(view: View): Generator<PageElement> {
  const judged = new Map<PageElement, string>();
  for (const {data, parent, box} of view.texts) {
    if (!box || data.trim() === '') continue;
    const block = parent.closest(one => !/^inline$/.test(one.css('display')));
    if (!block || block.tag !== 'div') continue;
    const known = judged.get(block) ?? '';
    if (known.length < 1000) judged.set(block, `${known} ${data}`);
  }
  for (const [block, text] of judged) if (isParagraphLike(text) && !block.closest(isStructured)) yield block;
}

const isParagraphLike = (text: string) =>
  (text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0) >= 20 && /[\p{L}\p{N}»)][\u00a0\u202f ]?[.!?…](\s|$)/u.test(text);

const isStructured = (element: PageElement) =>
  structures.has(element.tag) ||
  element.tag.includes('-') ||
  isPieceOfWidget(element) ||
  element.has('contenteditable') ||
  element.has('aria-live');

/** A heading whose role is taken away while its text stays. */
export const isStrippedHeading = (element: PageElement) =>
  /^h[1-6]$/.test(element.tag) && isRemoved(element) && element.box !== undefined && element.text !== '';

const quoteless = new Set('form input select textarea button table nav video audio iframe'.split(' '));

/** A `<blockquote>` that quotes nothing: it has no words, or holds fields or a menu. */
export function isQuoteless(element: PageElement): boolean {
  if (element.tag !== 'blockquote' || !element.box || isRemoved(element) || element.isAriaHidden) return false;
  const words = element.text.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (words === 0)
    return (
      element.inside('img', 'svg', 'video', 'iframe', 'object', 'canvas').length === 0 && !element.tag.includes('-')
    );
  return element.inside(...quoteless).some(({tag}) => /^(form|input|select|textarea|nav)$/.test(tag));
}
