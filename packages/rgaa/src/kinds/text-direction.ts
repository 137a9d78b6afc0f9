import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';

const rtlLetters = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

/** Letters of a text that are read from right to left, and the others. */
export function directionOf(text: string): {rtl: number; ltr: number} {
  const rtl = (text.match(rtlLetters) ?? []).filter(letter => /\p{L}/u.test(letter)).length;
  return {rtl, ltr: (text.match(/\p{L}/gu)?.length ?? 0) - rtl};
}

/** The nearest element that says a direction, itself included; a frame says nothing of its document. */
export function dirSource(element: PageElement): PageElement | undefined {
  const source = element.closest(one => one.has('dir') || one.entrance === 'frame');
  return source?.has('dir') ? source : undefined;
}

const unread = new Set(['script', 'style', 'template', 'noscript', 'title', 'option']);

/** The texts of a view that are read from right to left, by the element that holds each. */
export function rtlTexts(view: View): Map<PageElement, string> {
  const texts = new Map<PageElement, string>();
  for (const {data, parent, box} of view.texts)
    if (box && !unread.has(parent.tag) && directionOf(data).rtl >= 2)
      texts.set(parent, `${texts.get(parent) ?? ''} ${data}`.trim());
  return texts;
}

/** How many letters of each direction stand under each element that says a direction, and under no nearer one. */
export function lettersByDir(view: View): Map<PageElement, {rtl: number; ltr: number}> {
  const letters = new Map<PageElement, {rtl: number; ltr: number}>();
  if (view.elements.every(element => !element.has('dir'))) return letters;
  const sources = new Map<PageElement, PageElement | undefined>();
  for (const {data, parent, box} of view.texts) {
    if (!box || unread.has(parent.tag)) continue;
    if (!sources.has(parent)) sources.set(parent, dirSource(parent));
    const source = sources.get(parent);
    if (!source) continue;
    const {rtl, ltr} = directionOf(data);
    const known = letters.get(source) ?? {rtl: 0, ltr: 0};
    letters.set(source, {rtl: known.rtl + rtl, ltr: known.ltr + ltr});
  }
  return letters;
}
