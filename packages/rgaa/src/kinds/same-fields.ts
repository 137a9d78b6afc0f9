import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {askedBy, contradicts, tokenOf} from '../words/autocomplete-words.js';
import {fold, saysNothing} from '../words/field-words.js';
import {fieldsOf, formOf, isToggle, isTyped, labelOf, typeOf} from './fields.js';

/** A field whose function may be asked again elsewhere. */
export interface SameField {
  /** What it does, as far as the page proves it: the same name sent to the same address. */
  key: string;
  /** What it asks, as `autocomplete` tells it; the same function, though perhaps of another person. */
  token: string;
  label: string;
  isTyped: boolean;
  element: PageElement;
}

/** The fields of a page that could be compared. */
export const comparable = (view: View): SameField[] =>
  fieldsOf(view).flatMap(element => {
    const label = labelOf(element)?.text;
    if (!label || isToggle(element)) return [];
    const token = tokenOf(element.attribute('autocomplete')) ?? '';
    return [
      {key: keyOf(element), token: token && `${scopeOf(element)} ${token}`, label, isTyped: isTyped(element), element},
    ];
  });

const scopeOf = (field: PageElement) =>
  fold(field.attribute('autocomplete') ?? '')
    .split(' ')
    .slice(0, -1)
    .join(' ');

function keyOf(field: PageElement): string {
  const form = formOf(field);
  const name = field.attribute('name');
  const action = form?.attribute('action');
  if (!name || !action || /\[|\d/.test(name)) return '';
  const base = URL.canParse(field.view.url) ? field.view.url : 'http://localhost/';
  if (!URL.canParse(action, base)) return '';
  const {origin, pathname} = new URL(action, base);
  return `${form?.attribute('method')?.toLowerCase() ?? 'get'} ${origin}${pathname} ${name} ${typeOf(field)}`;
}

/** How far two labels of the same function agree: `no` when their very words ask two different things. */
export function agree(one: string, other: string): 'yes' | 'no' | 'maybe' {
  if (plain(one) === plain(other)) return 'yes';
  const first = askedBy(one)?.purpose;
  const second = askedBy(other)?.purpose;
  if (!first || !second) return 'maybe';
  if (first === second) return 'yes';
  return contradicts(first.tokens[0] ?? '', second) && contradicts(second.tokens[0] ?? '', first) ? 'no' : 'maybe';
}

const plain = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A label that says nothing cannot be told to be the same as another. */
export const isWorthComparing = ({label, isTyped: typed}: Pick<SameField, 'label' | 'isTyped'>) =>
  !saysNothing(label, typed);
