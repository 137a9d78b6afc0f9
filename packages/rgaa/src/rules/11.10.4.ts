import {called, fieldsOf, seenDescription, seenLabelOf} from '../kinds/fields.js';
import {isRequired} from '../kinds/required.js';
import {seenText} from '../kinds/seen-text.js';
import {av, eachElement, nc, type Answer} from '../rule.js';
import {saysMissing, saysWrong} from '../words/field-words.js';

const isError = (text: string) => saysMissing(text) || saysWrong(text);

/** RGAA 11.10.4 – a mandatory field that is `aria-invalid` has its message in its label or its description. */
export const rule = eachElement({
  test: '11.10.4',
  states: ['submitted'],
  applies: view => fieldsOf(view).filter(field => field.attribute('aria-invalid') === 'true' && isRequired(field)),
  judge(field): Answer {
    const description = seenDescription(field);
    if (isError(description) || isError(seenLabelOf(field))) return 'C';
    const name = called(field);
    if (description)
      return av(`La description de « ${name} » (« ${description} ») dit-elle pourquoi la saisie est refusée ?`);
    if (field.references('aria-errormessage').some(element => seenText(element)))
      return av(
        `Le message de « ${name} » n’est lié que par \`aria-errormessage\` : liez-le aussi par \`aria-describedby\`.`,
      );
    return nc(
      `« ${name} » est signalé invalide, mais aucun message d’erreur visible n’est dans son étiquette ni lié par \`aria-describedby\`.`,
    );
  },
});
