import type {PageElement} from '../page/element.js';
import type {PageEvidence} from '../page/evidence.js';
import {av, judgementOf, nc, type Answer, type Judgement} from '../rule.js';
import {meaningfulWords, namesNobody, suggestsFormat} from '../words/field-words.js';
import {formsUntried, viewsWithErrors} from './error-rules.js';
import {errorsOf, namedIn, type ErrorMessage} from './errors.js';
import {labelOf} from './fields.js';
import {formatOf, tellsFormat} from './formats.js';

/** Whether each message of error helps to correct it (criterion 11.11): a rule of its own for formats and for examples. */
export function* correctionsOf(
  {views}: PageEvidence,
  help: {missing: string; look(text: string): string; untried: string},
): Iterable<Judgement> {
  for (const view of viewsWithErrors(views))
    for (const message of errorsOf(view).slice(0, 100))
      yield {...judgementOf(answerFor(message, help), message.element), state: view.state};
  if (views.every(view => errorsOf(view).length === 0)) yield* formsUntried(views, 'missing', help.untried);
}

function answerFor(message: ErrorMessage, help: {missing: string; look(text: string): string}): Answer {
  const field = message.field ?? soleNamed(message);
  return message.kind === 'wrong' && field && formatOf(field) && isBare(message, field) && !tellsFormat(field)
    ? nc(`Le message « ${message.text} » ${help.missing}`)
    : av(help.look(message.text));
}

function soleNamed(message: ErrorMessage): PageElement | undefined {
  const named = namedIn(message);
  return named.length === 1 ? named[0] : undefined;
}

/** The message says that the value is wrong, perhaps of which field, and nothing else. */
function isBare({text}: ErrorMessage, field: PageElement): boolean {
  if (suggestsFormat(text)) return false;
  const label = new Set(meaningfulWords(labelOf(field)?.text ?? ''));
  const rest = text.split(/\s+/).filter(word => !meaningfulWords(word).some(own => label.has(own)));
  return namesNobody(
    rest
      .join(' ')
      .replace(/[«»"“”]/g, ' ')
      .replace(/\bl[’']/g, ' '),
  );
}
