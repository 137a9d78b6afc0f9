import {isElement, type PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {isSeen} from './seen-text.js';

/** A heading of the glossary of the RGAA: `<h1>` to `<h6>`, or what says to be one. */
export const isHeading = (element: PageElement): boolean =>
  element.writtenRole === 'heading' ||
  (/^h[1-6]$/.test(element.tag) && element.namespace === 'html' && !element.writtenRole);

/** The headings that assistive technologies meet; those that only CSS hides are among them. */
export const headingsOf = (view: View): PageElement[] =>
  view.elements.filter(element => isHeading(element) && !element.isHiddenToAll && !element.isAriaHidden);

/** Level of a heading; undefined when what is written is none. */
export function levelOf(heading: PageElement): number | undefined {
  const written = heading.attribute('aria-level')?.trim();
  if (written !== undefined) return /^[1-9]\d*$/.test(written) ? Number(written) : undefined;
  return /^h[1-6]$/.test(heading.tag) ? Number(heading.tag[1]) : undefined;
}

/** Things that have a name or a place of their own: what is written there is no heading of the page. */
const elsewhere = new Set(
  (
    'header footer nav aside dialog table figure fieldset label legend button a summary li dl details select form svg ' +
    'blockquote address caption h1 h2 h3 h4 h5 h6'
  ).split(' '),
);

const roleElsewhere =
  /^(alert|status|dialog|alertdialog|tooltip|note|navigation|banner|contentinfo|complementary|tab|tabpanel|tablist|menu|toolbar|log|button|link|img|search|heading|presentation|none)/;

export interface FakeHeading {
  element: PageElement;
  /** True when its looks leave no doubt, and others are alike. */
  isSure: boolean;
}

/** Short lines that look like headings above paragraphs of usual text, and that nothing marks as such. */
export function fakeHeadings(view: View): FakeHeading[] {
  const found: {element: PageElement; look: string; isBig: boolean}[] = [];
  for (const [element, below] of linesAboveParagraphs(view)) {
    if (!isShort(element) || element.closest(isElsewhere)) continue;
    const look = lookOf(element, below);
    if (look) found.push({element, ...look});
  }
  const counts = new Map<string, number>();
  for (const {look} of found) counts.set(look, (counts.get(look) ?? 0) + 1);
  return found.map(({element, look, isBig}) => ({element, isSure: isBig && (counts.get(look) ?? 0) > 1}));
}

const isElsewhere = (element: PageElement) =>
  elsewhere.has(element.tag) ||
  element.tag.includes('-') ||
  roleElsewhere.test(element.writtenRole ?? '') ||
  element.attribute('aria-hidden') === 'true';

/** One to twelve words, no sentence: a heading neither ends in a full stop nor announces what follows by a colon. */
function isShort(element: PageElement): boolean {
  if (element.children.length > 3 || element.content.length > 8 || /^(inline|none)/.test(element.css('display')))
    return false;
  const {text} = element;
  const words = text.match(/\p{L}[\p{L}’'-]*/gu)?.length ?? 0;
  return (
    text.length <= 80 &&
    words >= 1 &&
    words <= 12 &&
    /\p{L}{4}/u.test(text) &&
    !/[.:;,!…]$/.test(text) &&
    !/\d{2,}/.test(text)
  );
}

/** Each block that may be one line, with the paragraph right below it. */
function* linesAboveParagraphs(view: View): Generator<[PageElement, PageElement]> {
  for (const {children} of view.elements)
    for (const [index, below] of children.entries()) {
      const element = children[index - 1];
      if (!element?.box || !below.box || below.tag !== 'p' || !/^(p|div|span)$/.test(element.tag)) continue;
      if (below.box.y >= element.box.y && isParagraph(below.text)) yield [element, below];
    }
}

const isParagraph = (text: string) => text.length >= 60 && /\p{Ll}.*[.!?…]/u.test(text);

/** What is particular to the looks of a line above a paragraph; undefined when nothing is. */
function lookOf(element: PageElement, below: PageElement): {look: string; isBig: boolean} | undefined {
  const pieces = letteringOf(element);
  const [size = 0, weight = 0] = [Math.min(...pieces.map(one => one.size)), Math.min(...pieces.map(one => one.weight))];
  const usual = letteringOf(below);
  const usualSize = Math.max(...usual.map(one => one.size));
  const isBold = weight >= 600 && usual.every(one => one.weight < 600 || one.share < 0.3);
  const ratio = size / usualSize;
  if (pieces.length === 0 || usual.length === 0 || !isSeen(element)) return undefined;
  if (!isBold && ratio < 1.2) return undefined;
  return {
    look: `${element.tag} ${size} ${weight}`,
    isBig: (isBold && ratio >= 1.15) || ratio >= 1.4 || (isBold && element.tag === 'p'),
  };
}

/** The lettering of each piece of text inside, and its share of the text. */
function letteringOf(element: PageElement): {size: number; weight: number; share: number}[] {
  const length = Math.max(element.text.length, 1);
  const pieces: {size: number; weight: number; share: number}[] = [];
  const visit = (around: PageElement) => {
    for (const node of around.content) {
      if (isElement(node)) visit(node);
      else if (node.box && node.data.trim())
        pieces.push({
          size: parseFloat(around.css('font-size')) || 0,
          weight: parseFloat(around.css('font-weight')) || 400,
          share: node.data.trim().length / length,
        });
    }
  };
  visit(element);
  return pieces;
}
