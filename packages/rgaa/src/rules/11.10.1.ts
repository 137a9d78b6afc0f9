import {errorsOf, isAfterSending} from '../kinds/errors.js';
import {called, forms, seenLabelOf, shownFieldsOf} from '../kinds/fields.js';
import {askingForms, hasOtherStars, isRequired, tellingOf} from '../kinds/required.js';
import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {av, judgementOf, nc, type Answer, type Judgement, type Rule} from '../rule.js';
import {starred} from '../words/field-words.js';

/** RGAA 11.10.1 – what must be filled is told before the form is sent: in words, or by `required`. */
export const rule: Rule = {
  test: '11.10.1',
  states: ['submitted'],
  *judgePage({views}): Iterable<Judgement> {
    const [view] = views;
    if (!view) return;
    const refused = refusedLater(views);
    for (const {form, fields} of askingForms(view)) {
      const stars = fields.filter(field => starred.test(seenLabelOf(field)));
      for (const field of fields) {
        const answer = answerFor(field, form, {isRefused: refused.has(keyOf(field)), stars: stars.length});
        if (answer) yield judgementOf(answer, field);
      }
    }
  },
};

function answerFor(
  field: PageElement,
  form: PageElement | undefined,
  {isRefused, stars}: {isRefused: boolean; stars: number},
): Answer | undefined {
  if (isRequired(field)) return 'C';
  const telling = tellingOf(field, form);
  const name = called(field);
  if (telling === 'words' || telling === 'explained') return 'C';
  if (telling === 'late')
    return nc(
      `Le signe « * » de « ${name} » est expliqué après sa première utilisation : expliquez-le avant le premier champ, ou ajoutez \`required\`.`,
    );
  if (telling === 'unexplained')
    return (stars > 1 || isRefused) && !hasOtherStars(field.view)
      ? nc(
          `Le signe « * » de « ${name} » n’est expliqué nulle part, et le champ n’a ni \`required\` ni \`aria-required\`.`,
        )
      : av(`Le signe « * » de « ${name} » veut-il dire que ce champ est obligatoire ? Rien ne l’explique.`);
  if (!isRefused) return undefined;
  return telling === 'none'
    ? nc(`Rien ne dit avant l’envoi que « ${name} » est obligatoire : le formulaire le refuse pourtant vide.`)
    : av(`Le formulaire refuse « ${name} » vide : était-il dit avant l’envoi que ce champ est obligatoire ?`);
}

const keyOf = (field: PageElement) => `${field.attribute('id') ?? ''} ${field.attribute('name') ?? ''}`;

/** Fields that were refused for want of a value once their form was sent. */
function refusedLater(views: readonly View[]): ReadonlySet<string> {
  const refused = new Set<string>();
  for (const view of views.filter(isAfterSending)) {
    const fields = shownFieldsOf(view);
    if (forms(view).size === 0 || fields.length === 0) continue;
    for (const {field, kind, isTied, element} of errorsOf(view))
      // A nearest field may be the wrong one: only one that is marked, or tied, is surely refused.
      if (
        field &&
        kind === 'missing' &&
        (isTied || field.attribute('aria-invalid') === 'true') &&
        element.isExposed !== undefined
      )
        refused.add(keyOf(field));
  }
  refused.delete(' ');
  return refused;
}
