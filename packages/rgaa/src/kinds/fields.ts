import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {isShown, seenText} from './seen-text.js';

const buttonTypes = new Set(['submit', 'button', 'reset', 'image', 'hidden']);
const toggleRoles = new Set(['checkbox', 'radio', 'switch', 'menuitemcheckbox', 'menuitemradio']);
const typedRoles = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton']);
const fieldRoles = new Set([...toggleRoles, ...typedRoles, 'listbox', 'slider']);

/** Type of an `<input>` as the browser understands it; the name of any other element. */
export const typeOf = (element: PageElement): string =>
  element.tag === 'input' ? element.attribute('type')?.trim().toLowerCase() || 'text' : element.tag;

const isNative = (element: PageElement) =>
  element.tag === 'select' ||
  element.tag === 'textarea' ||
  (element.tag === 'input' && !buttonTypes.has(typeOf(element)));

/** A form field of the RGAA’s glossary that one fills: results (`output`, `progress`) are apart. */
export const isField = (element: PageElement): boolean =>
  isNative(element) || (fieldRoles.has(element.writtenRole ?? '') && element.tag !== 'option');

const ofView = <Value>(read: (view: View) => Value): ((view: View) => Value) => {
  const known = new WeakMap<View & object, Value>();
  return view => {
    const value = known.get(view) ?? read(view);
    known.set(view, value);
    return value;
  };
};

/** Fields that assistive technologies meet. A combobox’s inner input and its list are one field: the input. */
export const fieldsOf = ofView((view): PageElement[] =>
  view.elements.filter(element => isField(element) && element.isExposed && !isPopup(element)),
);

/** The list that a combobox opens is no field of its own, and neither is what a field holds. */
function isPopup(element: PageElement): boolean {
  if (element.writtenRole === 'combobox' && !isNative(element)) return [...element.descendants()].some(isNative);
  if (element.writtenRole !== 'listbox') return false;
  const {view} = element;
  const id = element.attribute('id');
  return element.treeParent !== undefined && id !== undefined && controlledLists(view).has(id);
}

const controlledLists = ofView(
  view =>
    new Set(
      view.elements.flatMap(element =>
        element.has('aria-controls') || element.has('aria-owns')
          ? `${element.attribute('aria-controls') ?? ''} ${element.attribute('aria-owns') ?? ''}`.split(/\s+/)
          : [],
      ),
    ),
);

/** Fields that eyes meet as well. */
export const shownFieldsOf = ofView((view): PageElement[] => fieldsOf(view).filter(isShown));

export const isToggle = (field: PageElement): boolean =>
  ['checkbox', 'radio'].includes(typeOf(field)) || toggleRoles.has(field.writtenRole ?? '');

export const isRadio = (field: PageElement): boolean => typeOf(field) === 'radio' || field.writtenRole === 'radio';

const typedTypes = /^(text|search|email|tel|url|number|password|textarea|date|datetime-local|month|week|time)$/;

/** One types in it. */
export const isTyped = (field: PageElement): boolean =>
  typedTypes.test(typeOf(field)) ||
  (field.tag === 'input' && !isToggle(field) && !/^(range|color|file)$/.test(typeOf(field))) ||
  (!isNative(field) && typedRoles.has(field.writtenRole ?? ''));

/** The form that a field or a button belongs to; undefined out of any. */
export function formOf(element: PageElement): PageElement | undefined {
  const [owner] = element.references('form');
  if (owner?.tag === 'form') return owner;
  return element.parent?.closest(({tag, writtenRole}) => tag === 'form' || writtenRole === 'form');
}

/** The fields of each form; those out of any form are together. */
export const forms = ofView((view): ReadonlyMap<PageElement | undefined, PageElement[]> => {
  const all = new Map<PageElement | undefined, PageElement[]>();
  for (const field of shownFieldsOf(view)) all.set(formOf(field), [...(all.get(formOf(field)) ?? []), field]);
  return all;
});

const isLabelable = (element: PageElement) =>
  isNative(element) || /^(button|meter|output|progress)$/.test(element.tag) || element.tag === 'input';

/** The field that a `<label>` labels, as the browser does. */
export function labelled(label: PageElement): PageElement | undefined {
  const id = label.attribute('for');
  const target = id === undefined ? [...label.descendants()].find(isLabelable) : label.view.byId(id, label);
  return target && isLabelable(target) && typeOf(target) !== 'hidden' ? target : undefined;
}

const labels = ofView(view => {
  const all = new Map<PageElement, PageElement[]>();
  for (const label of view.byTag('label')) {
    const field = labelled(label);
    if (field) all.set(field, [...(all.get(field) ?? []), label]);
  }
  return all;
});

/** The `<label>`s of a field. */
export const labelsOf = (field: PageElement): readonly PageElement[] => labels(field.view).get(field) ?? [];

/** What gives a field its name, in the order in which browsers ask. */
export type LabelSource = 'aria-labelledby' | 'aria-label' | 'label' | 'content' | 'title' | 'placeholder' | 'other';

export interface Label {
  source: LabelSource;
  /** Every word of it, what eyes do not see included. */
  text: string;
  /** What holds it in the page; none for an attribute. */
  elements: readonly PageElement[];
}

/** The label of a field; undefined when it has no name at all. */
export function labelOf(field: PageElement): Label | undefined {
  if (!field.name) return undefined;
  const refs = field.references('aria-labelledby');
  const referred = refs.map(textOf).join(' ').trim();
  if (referred) return {source: 'aria-labelledby', text: referred, elements: refs};
  const attribute = field.attribute('aria-label')?.trim();
  if (attribute) return {source: 'aria-label', text: attribute, elements: []};
  const own = labelsOf(field);
  const written = own.map(textOf).join(' ').trim();
  if (written) return {source: 'label', text: written, elements: own};
  if (!isNative(field) && isToggle(field) && textOf(field))
    return {source: 'content', text: field.name, elements: [field]};
  const title = field.attribute('title')?.trim();
  if (title) return {source: 'title', text: title, elements: []};
  const placeholder = (field.attribute('placeholder') ?? field.attribute('aria-placeholder'))?.trim();
  if (placeholder) return {source: 'placeholder', text: placeholder, elements: []};
  return {source: 'other', text: field.name, elements: []};
}

/** Text of what labels a field, alternatives of images included, what fields hold excluded. */
const textOf = (element: PageElement): string => {
  const own = element.attribute('aria-label')?.trim();
  if (own) return own;
  if (element.tag === 'img') return element.attribute('alt')?.trim() ?? '';
  if (element.tag === 'input') return (element.value ?? element.attribute('value') ?? '').trim();
  const parts = element.content.map(node => {
    if (!('tag' in node)) return node.data;
    if (node.pseudo || /^(select|textarea|script|style|datalist|template)$/.test(node.tag) || isField(node)) return '';
    return /^(inline|contents)?$/.test(node.css('display')) && node.tag !== 'br' ? textOf(node) : ` ${textOf(node)} `;
  });
  const text = parts.join('').replace(/\s+/g, ' ').trim();
  return text || (element.tag === 'svg' ? element.name : '');
};

/** What eyes read as the label of a field: its label element, what labels it, its content. */
export const seenLabelOf = (field: PageElement): string =>
  (labelOf(field)?.elements ?? [])
    .map(element => seenText(element, isField))
    .join(' ')
    .trim();

/** What a field is called in our messages. */
export const called = (field: PageElement): string => {
  const name = labelOf(field)?.text.replace(/\s*[:*]+\s*$/, '') ?? '';
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
};

/** The texts that `aria-describedby` gives a field, or its group, that eyes can read. */
export const seenDescription = (field: PageElement): string =>
  [field, ...groupsAround(field)]
    .flatMap(element => element.references('aria-describedby'))
    .map(element => seenText(element))
    .join(' ')
    .trim();

const groupRoles = new Set(['group', 'radiogroup']);

/** A `<fieldset>`, or what is written as a group. */
export const isGroup = (element: PageElement): boolean =>
  element.writtenRole ? groupRoles.has(element.writtenRole) : element.tag === 'fieldset';

/** The groups around a field, the innermost first. */
export function groupsAround(field: PageElement): PageElement[] {
  const found: PageElement[] = [];
  for (let element = field.parent; element; element = element.parent) if (isGroup(element)) found.push(element);
  return found;
}

/** The button just before or after a field in the document, or alone beside it in the next box. */
export function adjacentButton(field: PageElement): PageElement | undefined {
  for (const start of [field, field.treeParent])
    for (const beside of [start?.next, start?.previous]) {
      if (!beside) continue;
      const button = isButton(beside) ? beside : [...beside.descendants()].find(isButton);
      const holdsFields = [...beside.descendants()].some(isField) || isField(beside);
      if (button?.isExposed && !holdsFields) return button;
    }
  return undefined;
}

/** A button of the RGAA’s glossary. */
export const isButton = (element: PageElement): boolean =>
  element.tag === 'button'
    ? ['button', undefined].includes(element.writtenRole) || element.role === 'button'
    : element.tag === 'input'
      ? /^(submit|reset|button|image)$/.test(typeOf(element)) && [undefined, 'button'].includes(element.writtenRole)
      : element.writtenRole === 'button';
