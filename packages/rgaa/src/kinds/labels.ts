import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {av, judgementOf, nc, type Judgement, type Rule} from '../rule.js';
import {saysNothing} from '../words/field-words.js';
import {called, fieldsOf, formOf, isToggle, isTyped, labelOf, shownFieldsOf, type LabelSource} from './fields.js';
import {isShown, seenTexts} from './seen-text.js';
import {fold} from '../words/field-words.js';

/** Whether the labels of one source say what their fields are for (criterion 11.2): a rule of its own for each source. */
export const labelsThatSay = (test: string, source: LabelSource, holder: string): Rule => ({
  test,
  *judge(view): Iterable<Judgement> {
    const twins = twinsOf(view);
    for (const field of fieldsOf(view)) {
      const label = labelOf(field);
      if (label?.source !== source) continue;
      if (saysNothing(label.text, isTyped(field) && field.tag !== 'textarea'))
        yield judgementOf(nc(`${holder} « ${called(field)} » ne dit pas ce qu’il faut saisir ou choisir.`), field);
      else if (twins.has(field))
        yield judgementOf(
          nc(
            `Deux champs du même formulaire s’appellent « ${called(field)} », et rien de visible entre les deux ne les distingue.`,
          ),
          field,
        );
      else
        yield judgementOf(
          av(
            `${holder} « ${called(field)} » dit-${isFeminine(holder) ? 'elle' : 'il'} à quoi sert exactement ce champ ?`,
          ),
          field,
        );
    }
  },
});

const isFeminine = (holder: string) => holder.includes('’étiquette');

/**
 * Fields that nothing visible tells from another one of the same form: the same label, and between the two no text
 * but labels.
 */
function twinsOf(view: View): ReadonlySet<PageElement> {
  const found = knownTwins.get(view) ?? findTwins(view);
  knownTwins.set(view, found);
  return found;
}

const knownTwins = new WeakMap<View, ReadonlySet<PageElement>>();

function findTwins(view: View): ReadonlySet<PageElement> {
  const twins = new Set<PageElement>();
  const last = new Map<string, PageElement>();
  const typed = shownFieldsOf(view).filter(field => !isToggle(field) && labelOf(field));
  if (typed.length < 2) return twins;
  const things = thingsOf(view);
  for (const field of typed) {
    const key = `${formOf(field)?.index ?? ''} ${fold(labelOf(field)?.text ?? '')} ${field.name}`;
    const twin = last.get(key);
    last.set(key, field);
    if (!twin || !isOther(field, twin) || field.ancestor('table')) continue;
    const labels = labelsBetween(typed, twin.index, field.index);
    const between = stretch(things, twin.index, field.index);
    if (between?.every(({text}) => text !== undefined && labels.has(text))) twins.add(field);
  }
  return twins;
}

/** Another question, and not the same one asked twice. */
const isOther = (field: PageElement, twin: PageElement) =>
  (field.attribute('name') ?? '') !== (twin.attribute('name') ?? '') &&
  !/\[\d*\]|\.\d/.test(field.attribute('name') ?? '');

/** Words of the labels from one field to another. */
const labelsBetween = (fields: readonly PageElement[], from: number, to: number) =>
  new Set((stretch(fields, from - 1, to + 1) ?? []).map(field => fold(labelOf(field)?.text ?? '')));

/** What stands between two places of the page; undefined when it is too much for two neighbours. */
function stretch<Thing extends {index: number}>(
  things: readonly Thing[],
  from: number,
  to: number,
): Thing[] | undefined {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle]?.index ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const few = things.slice(low, low + 30);
  const end = few.findIndex(({index}) => index >= to);
  return end < 0 && things.length > low + 30 ? undefined : few.slice(0, end < 0 ? undefined : end);
}

/** What eyes meet in the page, in order: its texts, and its images, which may say anything. */
const thingsOf = (view: View) =>
  [
    ...seenTexts(view.texts).map(({data, parent}) => ({index: parent.index, text: fold(data) || undefined})),
    ...[...view.byTag('img', 'svg', 'canvas').filter(isShown), ...view.byTag('hr')].map(({index}) => ({
      index,
      text: undefined,
    })),
  ].sort((one, other) => one.index - other.index);
