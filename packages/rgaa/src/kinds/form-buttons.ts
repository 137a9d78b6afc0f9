import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {formOf, isButton, typeOf} from './fields.js';
import {seenText} from './seen-text.js';

/** Buttons that assistive technologies meet. */
export const buttonsOf = (view: View): PageElement[] =>
  view.elements.filter(element => isButton(element) && element.isExposed);

export const isInForm = (button: PageElement): boolean => formOf(button) !== undefined;

/** The name that the author gave: Chromium names an `<input type=image>` of nothing « Envoyer ». */
export function nameOf(button: PageElement): string {
  if (typeOf(button) !== 'image') return button.name;
  const named = ['alt', 'aria-label', 'title', 'value'].some(attribute => button.attribute(attribute)?.trim());
  return named || button.references('aria-labelledby').length > 0 ? button.name : '';
}

/** True when the words are those of the browser, in its own language. */
export const isNamedByBrowser = (button: PageElement): boolean =>
  button.tag === 'input' &&
  /^(submit|reset)$/.test(typeOf(button)) &&
  !button.has('value') &&
  !['aria-label', 'aria-labelledby', 'title'].some(attribute => button.attribute(attribute)?.trim());

const isIcon = (element: PageElement) =>
  /icon|material|glyph|symbol|\bfa[brsl]?\b/i.test(element.attribute('class') ?? '') ||
  element.tag === 'svg' ||
  element.tag === 'i';

/** What eyes read on a button, icons apart. */
export const seenOn = (button: PageElement): string =>
  button.tag === 'input'
    ? typeOf(button) === 'image'
      ? ''
      : (button.attribute('value')?.trim() ?? '')
    : seenText(button, isIcon);
