import {isElement, type PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {mentionsRequired, saysOptional, saysRequired, starred} from '../words/field-words.js';
import {forms, groupsAround, isField, labelOf, labelsOf, seenDescription, seenLabelOf} from './fields.js';
import {seenText, seenTexts} from './seen-text.js';

/** True when the page says to assistive technologies that the field must be filled. */
export const isRequired = (field: PageElement): boolean =>
  [field, ...groupsAround(field)].some(element => element.attribute('aria-required') === 'true') ||
  (field.has('required') && /^(input|select|textarea)$/.test(field.tag));

const legendsOf = (field: PageElement) =>
  groupsAround(field)
    .flatMap(group => [
      ...group.treeChildren.filter(({tag}) => tag === 'legend'),
      ...group.references('aria-labelledby'),
    ])
    .map(legend => seenText(legend));

/** What eyes read in the label, the legends and the description of a field. */
export const saidOf = (field: PageElement): string =>
  [
    seenLabelOf(field),
    ...labelsOf(field).map(label => seenText(label, isField)),
    ...legendsOf(field),
    seenDescription(field),
  ].join(' ');

/** Forms where what must be filled is to be told: not those of one field, nor those that tell what may be left empty. */
export const askingForms = (view: View): {form: PageElement | undefined; fields: PageElement[]}[] =>
  [...forms(view)]
    .map(([form, fields]) => ({form, fields: fields.filter(field => !field.has('disabled'))}))
    .filter(({fields}) => questions(fields) > 1 && !fields.some(field => saysOptional(saidOf(field))));

/** Radio buttons of one name are one question. */
const questions = (fields: readonly PageElement[]) =>
  new Set(fields.map(field => (field.attribute('type') === 'radio' ? (field.attribute('name') ?? '') : field))).size;

/** How well the need to fill a field is told to eyes. */
export type Telling =
  'words' | 'explained' | 'late' | 'unexplained' | 'hidden' | 'outside' | 'everywhere' | 'image' | 'none';

export function tellingOf(field: PageElement, form: PageElement | undefined): Telling {
  const said = saidOf(field);
  if (saysRequired(said)) return 'words';
  const {view} = field;
  if (starred.test(said)) {
    const first = firstStar(view);
    const explanations = explanationsOf(view);
    if (explanations.some(index => index <= first)) return 'explained';
    if (explanations.length > 0) return 'late';
    return saysRequired(hiddenWords(field)) ? 'hidden' : 'unexplained';
  }
  if (saysAll(view, form)) return 'everywhere';
  if (labelsOf(field).some(label => label.inside('img', 'svg', 'i').length > 0)) return 'image';
  const around = field.treeParent && field.treeParent.treeChildren.length < 8 ? seenText(field.treeParent) : '';
  return mentionsRequired(around) ? 'outside' : 'none';
}

/** Words of the label that only some are given: titles, texts hidden from eyes. */
const hiddenWords = (field: PageElement) =>
  labelsOf(field)
    .flatMap(label => [label.text, ...[label, ...label.descendants()].map(element => element.attribute('title') ?? '')])
    .join(' ');

const memo = <Value>(read: (view: View) => Value) => {
  const known = new WeakMap<View, Value>();
  return (view: View): Value => {
    const value = known.get(view) ?? read(view);
    known.set(view, value);
    return value;
  };
};

/** Place of the first label with a star. */
const firstStar = memo(view =>
  Math.min(
    ...[...forms(view).values()]
      .flat()
      .flatMap(field =>
        starred.test(seenLabelOf(field)) ? (labelOf(field)?.elements ?? []).map(({index}) => index) : [],
      ),
    Infinity,
  ),
);

/** Places of the sentences that explain the star. */
const explanationsOf = memo(view =>
  seenTexts(view.texts).flatMap(({data, parent}) => {
    if (!starred.test(data) && !/ast[ée]risque|asterisk/i.test(data)) return [];
    if (parent.closest(({tag}) => tag === 'label' || tag === 'legend')) return [];
    const sentence = [parent, parent.parent].find(element => {
      const text = element ? seenText(element) : '';
      return text.length < 400 && explains(text);
    });
    return sentence ? [sentence.index] : [];
  }),
);

const explains = (text: string) =>
  saysRequired(text) ||
  /doi(ven)?t [êe]tre (rempli|renseign|complét)|à (remplir|renseigner)|must be (filled|completed)/i.test(text);

/** « Tous les champs sont obligatoires »: said of the form, before or in it. */
export function saysAll(view: View, form: PageElement | undefined): boolean {
  return sentencesOnAll(view).some(index => form === undefined || index < lastOf(form));
}

const lastOf = (form: PageElement) => {
  let last = form;
  for (let child = last.children.at(-1); child; child = child.children.at(-1)) last = child;
  return last.index;
};

const sentencesOnAll = memo(view =>
  view.elements
    .filter(element =>
      element.content.some(node => !isElement(node) && /tou[st]|toutes|all|sauf|except|autres/i.test(node.data)),
    )
    .filter(element => {
      const text = seenText(element);
      return text.length < 400 && /\b(tous|toutes|all|sauf|except|autres)\b/i.test(text) && saysRequired(text);
    })
    .map(({index}) => index),
);

/** The texts that stand in the page with a star, labels apart: notes that may be about something else. */
export const hasOtherStars = memo(view =>
  seenTexts(view.texts).some(
    ({data, parent}) => starred.test(data) && !parent.closest(({tag}) => tag === 'label' || tag === 'legend'),
  ),
);
