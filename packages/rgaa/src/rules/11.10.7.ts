import {called, fieldsOf} from '../kinds/fields.js';
import {formatOf, shownWith} from '../kinds/formats.js';
import {seenDescription} from '../kinds/fields.js';
import {seenText} from '../kinds/seen-text.js';
import {askedBy} from '../words/autocomplete-words.js';
import {av, eachElement, nc, type Answer} from '../rule.js';
import {suggestsFormat} from '../words/field-words.js';

/** RGAA 11.10.7 – an `aria-invalid` field that asks for a format has it in its label or its description. */
export const rule = eachElement({
  test: '11.10.7',
  states: ['submitted'],
  applies: view =>
    fieldsOf(view).filter(field => field.attribute('aria-invalid') === 'true' && formatOf(field) !== undefined),
  judge(field): Answer {
    const name = called(field);
    const shown = shownWith(field);
    if (suggestsFormat(shown)) return 'C';
    const isBare = !seenDescription(field) && (shown === '' || askedBy(shown) !== undefined);
    const isElsewhere = field.references('aria-errormessage').some(element => seenText(element));
    return isBare && !isElsewhere
      ? nc(
          `« ${name} » est signalé invalide, mais ni son étiquette ni un texte lié par \`aria-describedby\` ne disent le format attendu.`,
        )
      : av(`« ${name} » est signalé invalide : son étiquette ou le texte qui lui est lié dit-il le format attendu ?`);
  },
});
