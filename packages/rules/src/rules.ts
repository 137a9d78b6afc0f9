import {judgeAddress, type AddressParts, type AddressRules} from '@socle/core/address-rules';
import {judgeAmount, type AmountRules} from '@socle/core/kinds/amount';
import {judgeIban} from '@socle/core/kinds/iban';
import type {KindRules} from '@socle/core/kinds/kind-rules';
import {judgeNir} from '@socle/core/kinds/nir';
import {judgePhone, type PhoneRules} from '@socle/core/kinds/phone';
import {judgeSiret} from '@socle/core/kinds/siret';
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

/** Answers that have a key or a shape of their own; each refusal says what is wrong. */
export const siret = (rules: KindRules) => number(value => judgeSiret(value, rules));
export const iban = (rules: KindRules) => number(value => judgeIban(value, rules));
export const nir = (rules: KindRules) => number(value => judgeNir(value, rules));
export const phone = (rules: PhoneRules) => number(value => judgePhone(value, rules));
/** In euros, as typed. */
export const amount = (rules: AmountRules) => number(value => judgeAmount(value, rules));

const number = (judge: (value: string) => string) => v.pipe(v.optional(v.string(), ''), judged(judge));

/** A postal address in its boxes; each box has its own refusal. */
export function address(rules: AddressRules) {
  const box = v.optional(v.string(), '');
  const boxes = v.object({voie: box, complement: box, codePostal: box, commune: box, codeInsee: box, pays: box});
  return v.pipe(
    v.optional(boxes, {}),
    v.rawCheck<Required<AddressParts>>(({dataset, addIssue}) => {
      if (!dataset.typed) return;
      for (const {part, message} of judgeAddress(dataset.value, rules))
        addIssue({message, path: [pathTo(dataset.value, part)]});
    }),
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
    addIssue({message, path: [pathTo(dataset.value, at)]});
  });
}

function pathTo<Values>(input: Values, key: keyof Values & string): v.ObjectPathItem {
  return {type: 'object', origin: 'value', input: input as Record<string, unknown>, key, value: input[key]};
}

function judged<Value>(judge: (value: Value) => string) {
  return v.rawCheck<Value>(({dataset, addIssue}) => {
    if (!dataset.typed) return;
    const message = judge(dataset.value);
    if (message) addIssue({message});
  });
}
