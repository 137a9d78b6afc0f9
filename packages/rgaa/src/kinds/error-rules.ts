import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {av, judgementOf, nc, type Answer, type Judgement} from '../rule.js';
import {fold, meaningfulWords} from '../words/field-words.js';
import {errorsOf, isAfterSending, isAnonymous, namedIn, type ErrorMessage} from './errors.js';
import {forms, groupsAround, isTyped, labelOf, typeOf} from './fields.js';

export const isInvalid = (field: PageElement): boolean =>
  [field, ...groupsAround(field)].some(element => element.attribute('aria-invalid') === 'true');

/** Whether each message of one kind says which field it is about (tests 11.10.3 and 11.10.6). */
export function* messagesThatName(view: View, kind: ErrorMessage['kind']): Iterable<Judgement> {
  const errors = errorsOf(view);
  for (const message of errors.slice(0, 100))
    if (message.kind === kind) yield judgementOf(answerFor(message), message.element);
}

function answerFor(message: ErrorMessage): Answer {
  const {element, field, isTied, text} = message;
  if (field && isInvalid(field)) return 'C';
  if (element.isAriaHidden)
    return nc(
      `Le message « ${text} » est caché aux technologies d’assistance, et aucun champ n’a \`aria-invalid="true"\`.`,
    );
  const named = namedIn(message);
  if (named.length > 0 && named.every(one => hasTwinIn(one, named, text)))
    return isTied
      ? av(ambiguous(text))
      : nc(`Le message « ${text} » nomme des champs dont plusieurs portent la même étiquette, sans dire lesquels.`);
  if (named.length > 0) return isUnique(named, text) ? 'C' : av(ambiguous(text));
  if (!isTied && isAnonymous(message))
    return nc(`Le message « ${text} » ne dit pas de quel champ il s’agit, et aucun champ n’a \`aria-invalid="true"\`.`);
  return av(ambiguous(text));
}

const ambiguous = (text: string) => `Le message « ${text} » dit-il de quel champ il s’agit ?`;

/** Another field named has the same label, and no word of the message is in the legend of one group alone. */
function hasTwinIn(field: PageElement, named: readonly PageElement[], text: string): boolean {
  const label = fold(labelOf(field)?.text ?? '');
  const twins = named.filter(other => other !== field && fold(labelOf(other)?.text ?? '') === label);
  const words = new Set(meaningfulWords(text));
  const isTold = groupsAround(field).some(({name}) => meaningfulWords(name).some(word => words.has(word)));
  return twins.length > 0 && !isTold;
}

/** One field, every word of whose label is in the message. */
function isUnique(named: readonly PageElement[], text: string): boolean {
  const words = new Set(meaningfulWords(text));
  return named.some(field => meaningfulWords(labelOf(field)?.text ?? '').every(word => words.has(word)));
}

/** Forms whose errors nobody has seen: what becomes of them is to be tried by a human. */
export function* formsUntried(
  views: readonly View[],
  kind: ErrorMessage['kind'],
  message: string,
): Iterable<Judgement> {
  const [view] = views;
  if (!view) return;
  const seen = views.flatMap(each => errorsOf(each).filter(error => error.kind === kind));
  if (seen.length > 0) return;
  for (const [form, fields] of forms(view)) {
    const [first] = fields;
    const isSearch =
      fields.length === 1 &&
      ((first && typeOf(first) === 'search') || form?.attribute('method')?.toLowerCase() !== 'post');
    const mayFail = kind === 'missing' ? true : fields.some(isTyped);
    if (form && !isSearch && mayFail) yield judgementOf(av(message), form);
  }
}

/** Views in which an error can be seen: those after sending, and those of a page that comes with its errors. */
export const viewsWithErrors = (views: readonly View[]): View[] =>
  views.filter((view, index) => index === 0 || isAfterSending(view));
