import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {fold, meaningfulWords, namesNobody, saysMissing, saysWrong} from '../words/field-words.js';
import {answered, sentEmpty, sentWrong} from '../states/submitted.js';
import {fieldsOf, groupsAround, isField, isGroup, labelOf, labelsOf, shownFieldsOf} from './fields.js';
import {gapBetween, isShown, seenBox, seenText} from './seen-text.js';

/** A message that says that a field is not filled as it must be. */
export interface ErrorMessage {
  element: PageElement;
  text: string;
  /** The field it is tied to by ARIA or by a label, or else the nearest beside it; none for a summary. */
  field: PageElement | undefined;
  /** True when ARIA or a label ties them. */
  isTied: boolean;
  /** What is missing, or what is of the wrong form. */
  kind: 'missing' | 'wrong';
}

const marked =
  /(^|[\s_-])(erreurs?|errors?|invalid(-feedback|-message)?|fr-error-text|help-block-error|error-message|message-erreur|alert-danger|fr-alert--error)([\s_-]|$)/i;

/** What authors write on a message of error: a word in its id, its class or an attribute of theirs. */
const isMarked = (element: PageElement) =>
  marked.test(`${element.attribute('id') ?? ''} ${element.attribute('class') ?? ''}`) ||
  element.has('data-error') ||
  element.has('data-erreur');

/** True for a view that was seen after a form was sent. */
export const isAfterSending = ({state}: View) => state === sentEmpty || state === sentWrong || state === answered;

const known = new WeakMap<View, ErrorMessage[]>();

/** Messages of error about fields that a view shows. */
export function errorsOf(view: View): ErrorMessage[] {
  const found = known.get(view) ?? find(view);
  known.set(view, found);
  return found;
}

function find(view: View): ErrorMessage[] {
  if (shownFieldsOf(view).length === 0) return [];
  const ties = tiesOf(view);
  const before = isAfterSending(view) && view.page.views[0] ? textsBefore(view.page.views[0]) : undefined;
  const messages: ErrorMessage[] = [];
  const taken = new Set<PageElement>();
  for (const element of view.elements) {
    if (element.parent && taken.has(element.parent)) {
      taken.add(element);
      continue;
    }
    if (!isCandidate(element, ties, before)) continue;
    const text = seenText(element);
    if (!text || text.length > 400 || !(saysMissing(text) || saysWrong(text))) continue;
    if (before?.has(fold(text)) && !isMarked(element)) continue;
    taken.add(element);
    const tied = ties.get(element);
    const field = tied ?? (leadsToFields(element) ? undefined : nearestField(element));
    messages.push({
      element,
      text,
      field,
      isTied: tied !== undefined,
      kind: saysWrong(text) && !saysBoth(text) ? 'wrong' : 'missing',
    });
  }
  return messages;
}

/** « Ce champ est obligatoire », « ne doit pas être vide »: something is missing, though « doit » is there. */
const saysBoth = (text: string) => /obligatoire|requis|vide|required|empty|missing|manqu|blank/.test(fold(text));

function isCandidate(
  element: PageElement,
  ties: ReadonlyMap<PageElement, PageElement>,
  before: Set<string> | undefined,
) {
  if (!isShown(element) || isField(element) || holdsField(element)) return false;
  if (/^(html|body|main|form|fieldset|legend|label|script|style|option|button|h1|dialog)$/.test(element.tag))
    return false;
  if (isMarked(element)) return true;
  if (element.writtenRole === 'alert') return true;
  if (before === undefined) return ties.has(element) && ties.get(element)?.attribute('aria-invalid') === 'true';
  return (
    element.content.some(node => !('tag' in node) && node.data.trim() !== '') && !before.has(fold(seenText(element)))
  );
}

const fieldHolders = new WeakMap<View, Set<PageElement>>();

/** True for what is around a field: it is no message. */
function holdsField(element: PageElement): boolean {
  const {view} = element;
  let holders = fieldHolders.get(view);
  if (!holders) {
    holders = new Set();
    for (const field of fieldsOf(view))
      for (let node = field.parent; node && !holders.has(node); node = node.parent) holders.add(node);
    fieldHolders.set(view, holders);
  }
  return holders.has(element);
}

/** A summary leads to the fields that it names. */
const leadsToFields = (element: PageElement) =>
  element.tag === 'a'
    ? /^#./.test(element.attribute('href') ?? '')
    : element.ancestor('a') !== undefined || element.inside('a').some(link => /^#./.test(link.attribute('href') ?? ''));

const textsBefore = (view: View) =>
  new Set(
    view.elements
      .filter(({content}) => content.length > 0 && content.length < 20)
      .map(element => fold(seenText(element))),
  );

/** The field that each text is tied to, by what ARIA and labels say. */
function tiesOf(view: View): Map<PageElement, PageElement> {
  const ties = new Map<PageElement, PageElement>();
  const tied = [...fieldsOf(view), ...view.elements.filter(isGroup)];
  for (const field of tied)
    for (const attribute of ['aria-describedby', 'aria-errormessage', 'aria-labelledby'])
      for (const element of field.references(attribute)) if (!ties.has(element)) ties.set(element, fieldOf(field));
  return ties;
}

const fieldOf = (element: PageElement) =>
  isGroup(element) ? ([...element.descendants()].find(isField) ?? element) : element;

/** Fields by bands of the page, to look only at those near. */
const bands = new WeakMap<View, Map<number, PageElement[]>>();
const bandHeight = 120;

/** The shown field just beside a text; undefined when there is none near, or when one cannot tell. */
export function nearestField(element: PageElement): PageElement | undefined {
  const {view} = element;
  const box = seenBox(element) ?? element.box;
  if (!box) return undefined;
  let byBand = bands.get(view);
  if (!byBand) {
    byBand = new Map();
    for (const field of shownFieldsOf(view)) {
      const band = Math.floor((field.box?.y ?? 0) / bandHeight);
      byBand.set(band, [...(byBand.get(band) ?? []), field]);
    }
    bands.set(view, byBand);
  }
  const band = Math.floor(box.y / bandHeight);
  let nearest: PageElement | undefined;
  let least = 60;
  for (let near = band - 2; near <= band + 1; near += 1)
    for (const field of byBand.get(near) ?? []) {
      const gap = gapBetween(box, field.box ?? box);
      if (gap.x + gap.y >= least) continue;
      least = gap.x + gap.y;
      nearest = field;
    }
  return nearest;
}

/** The fields of a view whose label a message repeats. */
export function namedIn({element, text}: ErrorMessage): PageElement[] {
  const words = new Set(meaningfulWords(text));
  return shownFieldsOf(element.view).filter(field => isNamed(field, words));
}

const isNamed = (field: PageElement, words: ReadonlySet<string>) => wordsOf(field).some(word => words.has(word));

const fieldWords = new WeakMap<PageElement, string[]>();

/** Words of the labels and of the legends of a field. */
function wordsOf(field: PageElement): string[] {
  const words =
    fieldWords.get(field) ??
    [
      labelOf(field)?.text ?? '',
      ...labelsOf(field).map(label => seenText(label, isField)),
      ...groupsAround(field).map(({name}) => name),
    ].flatMap(meaningfulWords);
  fieldWords.set(field, words);
  return words;
}

/** True when a message says of which field it speaks: it names one, and one only, or repeats no word of a common sort. */
export const isAnonymous = (message: ErrorMessage): boolean =>
  namesNobody(message.text) && namedIn(message).length === 0;

/** The text that makes up the error of a field, tied to it: its label or its description, beyond what it said before. */
export const tiedMessages = (field: PageElement): PageElement[] => [
  ...labelsOf(field),
  ...[field, ...groupsAround(field)].flatMap(element => [
    ...element.references('aria-describedby'),
    ...element.references('aria-labelledby'),
  ]),
];
