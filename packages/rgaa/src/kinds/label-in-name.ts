import type {PageElement} from '../page/element.js';
import {seenText} from './seen-text.js';

/** How what eyes read of a control and what assistive technologies say of it agree. */
export type Agreement = 'same' | 'different' | 'unsure' | 'nothing';

/** Words as voice control hears them: no capitals, no punctuation, no drawings. */
export const spoken = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

const isWithin = (words: readonly string[], all: readonly string[]) =>
  ` ${all.join(' ')} `.includes(` ${words.join(' ')} `);

/**
 * Whether a name has in it the text that is seen in a control, in one piece (WCAG 2.5.3).
 *
 * @param isOnePiece - whether the text is of one element: where markup parts it, spaces are the browser’s.
 */
export function compareNames(seen: string, name: string, isOnePiece = false): Agreement {
  const words = spoken(seen);
  const letters = words.join('');
  // « X », « > » and « B » are signs, which the name says otherwise.
  if (letters.length < 3 || !/\p{L}{2}/u.test(letters)) return letters ? 'unsure' : 'nothing';
  if (isWithin(words, spoken(name))) return 'same';
  if (!isOnePiece && spoken(name).join('').includes(letters)) return 'unsure';
  const withoutAside = spoken(seen.replace(/\([^)]*\)/g, ' '));
  if (withoutAside.length > 0 && isWithin(withoutAside, spoken(name))) return 'unsure';
  // A whole card in a link is not one label: its title may be enough.
  if (words.length > 12 && isWithin(spoken(name), words)) return 'unsure';
  return 'different';
}

const iconFonts = /(^|[\s_-])(material-(icons|symbols)|fa[srlbd]?|icon|icons|glyphicon|bi|ri|lni|mdi)([\s_-]|$)/i;

/** The text that eyes read in a control, the names of icons (`<i class="material-icons">home</i>`) left out. */
export const seenLabel = (control: PageElement): string =>
  seenText(
    control,
    inner =>
      /^(svg|math|canvas|object)$/.test(inner.tag) ||
      (inner.children.length === 0 && iconFonts.test(inner.attribute('class') ?? '')),
  ).replace(/[\ue000-\uf8ff]/g, ' ');
