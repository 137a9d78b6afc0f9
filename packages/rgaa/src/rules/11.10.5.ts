import {called, shownFieldsOf} from '../kinds/fields.js';
import {formatOf, isDateForm, shownWith, tellsFormat} from '../kinds/formats.js';
import {isRequired} from '../kinds/required.js';
import type {PageElement} from '../page/element.js';
import {av, judgementOf, nc, type Answer, type Judgement, type Rule} from '../rule.js';
import {suggestsFormat} from '../words/field-words.js';

/** RGAA 11.10.5 – the format that a mandatory field asks for is written with it before the form is sent. */
export const rule: Rule = {
  test: '11.10.5',
  *judgePage({views: [view]}): Iterable<Judgement> {
    for (const field of view ? shownFieldsOf(view) : [])
      if (isRequired(field) && formatOf(field)) yield judgementOf(answerFor(field), field);
  },
};

function answerFor(field: PageElement): Answer {
  const name = called(field);
  if (suggestsFormat(shownWith(field))) return 'C';
  if (isDateForm(field.attribute('placeholder') ?? '') && !tellsFormat(field))
    return nc(
      `Le format attendu de « ${name} » n’est donné que par \`placeholder\` : écrivez-le dans l’étiquette ou dans un texte lié par \`aria-describedby\`.`,
    );
  return av(`« ${name} » attend un format : est-il dit à l’écran, dans l’étiquette ou dans un texte lié au champ ?`);
}
