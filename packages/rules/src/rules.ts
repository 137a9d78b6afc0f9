import {judgeChoices, judgeDate, judgeText, type ChoiceRules, type DateRules, type TextRules} from '@socle/core/rules';
import * as v from 'valibot';

/**
 * What answers must be, as Valibot schemas: the sentences are those that the fields of Socle say. One schema is given
 * to `useSchema` in the browser and to the description of the démarche on the server.
 */

/** Questions by name; one that the form does not hold counts as unanswered, and nobody else's names are read. */
export function answers<Questions extends Record<string, v.GenericSchema>>(questions: Questions) {
  return v.object(questions);
}

/** A text, or one choice in a list. */
export function text(rules: TextRules) {
  return v.pipe(
    v.optional(v.string(), ''),
    judged((value: string) => judgeText(value, rules)),
  );
}

/** One answer among several. */
export function choice(rules: Omit<ChoiceRules, 'multiple'>) {
  return v.pipe(
    v.optional(v.string(), ''),
    judged((value: string) => judgeChoices([value], rules)),
  );
}

/** Any number of answers among several; a browser sends one alone as a text. */
export function choices(rules: Omit<ChoiceRules, 'multiple'>) {
  const list = v.pipe(
    v.union([v.array(v.string()), v.string()]),
    v.transform(value => (typeof value === 'string' ? [value] : value)),
  );
  return v.pipe(
    v.optional(list, []),
    judged((values: string[]) => judgeChoices(values, {...rules, multiple: true})),
  );
}

/** A date in three boxes, as typed. */
export function date(rules: DateRules) {
  const box = v.optional(v.string(), '');
  const boxes = v.object({jour: box, mois: box, annee: box});
  return v.pipe(
    v.optional(boxes, {}),
    judged(parts => judgeDate(parts, rules).message),
  );
}

/** Rows of the same questions. */
export function rows<Row extends v.GenericSchema>(row: Row) {
  return v.optional(v.array(row), []);
}

/** A check of one's own, said on the answer called `at`: `check(all => all.fin < all.debut ? 'La fin…' : '', 'fin')`. */
export function check<Values>(judge: (values: Values) => string, at: keyof Values & string) {
  return v.rawCheck<Values>(({dataset, addIssue}) => {
    if (!dataset.typed) return;
    const message = judge(dataset.value);
    if (!message) return;
    const value = dataset.value[at];
    addIssue({
      message,
      path: [{type: 'object', origin: 'value', input: dataset.value as Record<string, unknown>, key: at, value}],
    });
  });
}

function judged<Value>(judge: (value: Value) => string) {
  return v.rawCheck<Value>(({dataset, addIssue}) => {
    if (!dataset.typed) return;
    const message = judge(dataset.value);
    if (message) addIssue({message});
  });
}
