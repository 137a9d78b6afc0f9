import {formsUntried, messagesThatName, viewsWithErrors} from '../kinds/error-rules.js';
import type {Judgement, Rule} from '../rule.js';

/** RGAA 11.10.3 – each message that a value is missing says of which field, or the field is `aria-invalid`. */
export const rule: Rule = {
  test: '11.10.3',
  states: ['submitted'],
  *judgePage({views}): Iterable<Judgement> {
    for (const view of viewsWithErrors(views))
      for (const judgement of messagesThatName(view, 'missing')) yield {...judgement, state: view.state};
    yield* formsUntried(
      views,
      'missing',
      'Envoyez ce formulaire sans le remplir : chaque message d’erreur nomme-t-il le champ concerné ?',
    );
  },
};
