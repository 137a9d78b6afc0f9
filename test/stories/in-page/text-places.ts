import type {Place} from '../luminance.js';
import {seenTexts, shorten, storyRoot} from './visible.js';

/** The first line of each text that is seen, in pixels of the whole page; what waits above the page is not. */
export const textPlaces = () =>
  seenTexts(storyRoot())
    .filter(({lines: [line]}) => line.bottom + scrollY > 0)
    .map(({element, text, lines: [line]}) => placeOf(element, text, line));

/** Where elements are. */
export const placesOf = (selectors: string[]) =>
  selectors
    .flatMap(selector => document.querySelector(selector) ?? [])
    .map(element => placeOf(element, shorten(element.textContent ?? ''), element.getBoundingClientRect()));

const placeOf = (element: Element, text: string, {left, top, width, height}: DOMRect): Place => ({
  text,
  minimum: minimumFor(element, text),
  x: left + scrollX,
  y: top + scrollY,
  width,
  height,
});

/** 3 for large letters, and for a sign that is no letter (RGAA 3.2.2, 3.2.4, 3.3.2); 4.5 for the others. */
export function minimumFor(element: Element, text: string): number {
  const {fontSize, fontWeight} = getComputedStyle(element);
  const size = parseFloat(fontSize);
  const isLarge = size >= 24 || (size >= 18.5 && Number(fontWeight) >= 700);
  return isLarge || !/[\p{L}\p{N}]/u.test(text) ? 3 : 4.5;
}
