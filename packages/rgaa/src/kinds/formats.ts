import type {PageElement} from '../page/element.js';
import {askedBy} from '../words/autocomplete-words.js';
import {fold, suggestsFormat} from '../words/field-words.js';
import {isTyped, labelOf, labelsOf, isField, seenDescription, typeOf} from './fields.js';
import {seenText} from './seen-text.js';

/** What form the value of a field must have, as far as the page tells it. */
export type Format = 'pattern' | 'email' | 'tel' | 'url' | 'date' | 'number' | 'code';

export function formatOf(field: PageElement): Format | undefined {
  if (!isTyped(field)) return undefined;
  const type = typeOf(field);
  // These are chosen, or written by parts that the browser checks.
  if (/^(date|time|month|week|datetime-local)$/.test(type)) return undefined;
  if (field.has('pattern')) return 'pattern';
  if (/^(email|tel|url|number)$/.test(type)) return type as Format;
  if (isDateForm(field.attribute('placeholder') ?? '')) return 'date';
  const asked = askedBy(labelOf(field)?.text ?? '')?.purpose.tokens[0];
  const formats: Record<string, Format> = {email: 'email', tel: 'tel', bday: 'date', 'postal-code': 'code'};
  return asked === undefined ? undefined : formats[asked];
}

/** « jj/mm/aaaa »: a form to follow, and no word of what is asked. */
export const isDateForm = (text: string): boolean =>
  /^(ex\S* ?:? ?)?(jj|dd|mm)[\s/.-]+(jj|dd|mm)[\s/.-]+(aa(aa)?|yy(yy)?)$/.test(fold(text));

/** What eyes read in the label and the description of a field. */
export const shownWith = (field: PageElement): string =>
  [
    ...labelsOf(field).map(label => seenText(label, isField)),
    labelsOf(field).length ? '' : (labelOf(field)?.elements ?? []).map(element => seenText(element, isField)).join(' '),
    seenDescription(field),
  ]
    .join(' ')
    .trim();

/** True when the label, the description or the `title` of a field tells the form of its value. */
export const tellsFormat = (field: PageElement): boolean =>
  suggestsFormat(`${shownWith(field)} ${field.attribute('title') ?? ''}`) || isDateForm(shownWith(field));

/** True when the browser itself refuses what is not of the right form, in words of its own. */
export const isCheckedByBrowser = (field: PageElement): boolean => {
  const form = field.closest(({tag}) => tag === 'form');
  return form !== undefined && !form.has('novalidate') && /^(email|url|number)$/.test(typeOf(field));
};
