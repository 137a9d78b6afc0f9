import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {bare} from '../words/field-words.js';
import {forms, groupsAround, isField, isGroup, isRadio, isToggle, isTyped, labelOf, shownFieldsOf} from './fields.js';

/** Fields that answer one question together. */
export interface Series {
  kind: 'radio' | 'checkbox' | 'date';
  fields: readonly PageElement[];
  /** True when the form asks something else too. */
  isAmongOthers: boolean;
}

/** The series of fields of a page that surely answer one question. */
export function* seriesOf(view: View): Iterable<Series> {
  for (const fields of forms(view).values()) {
    const named = new Map<string, PageElement[]>();
    for (const field of fields) {
      const name = isToggle(field) ? nameOf(field) : undefined;
      if (name) named.set(name, [...(named.get(name) ?? []), field]);
    }
    for (const series of [...named.values(), ...datesOf(fields)])
      if (series.length > 1) yield {kind: kindOf(series), fields: series, isAmongOthers: series.length < fields.length};
  }
}

/** The same name makes one question of boxes or of radio buttons; those of ARIA have none. */
const nameOf = (field: PageElement) =>
  field.attribute('name') && field.tag === 'input'
    ? `${isRadio(field) ? 'radio' : 'box'} ${field.attribute('name') ?? ''}`
    : undefined;

const kindOf = ([first]: readonly PageElement[]): Series['kind'] =>
  first && isRadio(first) ? 'radio' : first && isToggle(first) ? 'checkbox' : 'date';

const dateWords = [/^(jour|jj|j|day|dd)$/, /^(mois|mm|m|month)$/, /^(annee|aaaa|a|year|yyyy)$/];
const partOf = (field: PageElement) => dateWords.findIndex(words => words.test(bare(labelOf(field)?.text ?? '')));

/** « Jour », « Mois », « Année » one after the other: labels that mean nothing alone. */
function datesOf(fields: readonly PageElement[]): PageElement[][] {
  const found: PageElement[][] = [];
  let series: PageElement[] = [];
  for (const field of fields) {
    const part = isTyped(field) || field.tag === 'select' ? partOf(field) : -1;
    if (part < 0 || series.some(other => partOf(other) === part)) {
      found.push(series);
      series = [];
    }
    if (part >= 0) series.push(field);
  }
  return [...found, series];
}

/** The group around all of these fields: the innermost, whatever else it holds. */
export function groupAround(fields: readonly PageElement[]): PageElement | undefined {
  const [first, ...others] = fields;
  return first && groupsAround(first).find(group => others.every(field => field.isInside(group)));
}

/** True when each field says by itself of what question it is (glossary, « légende », note 1). */
export const saysItsGroup = (field: PageElement): boolean =>
  ['title', 'aria-label', 'aria-labelledby', 'aria-describedby'].some(name => field.attribute(name)?.trim());

/** Groups that hold fields to be seen. */
export const groupsOf = (view: View): {group: PageElement; fields: PageElement[]}[] => {
  const held = new Map<PageElement, PageElement[]>();
  for (const field of shownFieldsOf(view)) {
    const [group] = groupsAround(field);
    if (group) held.set(group, [...(held.get(group) ?? []), field]);
  }
  for (const group of view.elements.filter(isGroup))
    if (
      !held.has(group) &&
      group.isExposed &&
      [...group.descendants()].some(field => isField(field) && field.isExposed)
    )
      held.set(group, []);
  return [...held]
    .map(([group, fields]) => ({group, fields}))
    .sort((one, other) => one.group.index - other.group.index);
};
