import {formsUntried, messagesThatName, viewsWithErrors} from '../kinds/error-rules.js';
import type {Judgement, Rule} from '../rule.js';

/** RGAA 11.10.6 – each message that a value is of the wrong form says of which field, or the field is `aria-invalid`. */
export const rule: Rule = {
  test: '11.10.6',
  states: ['submitted'],
  *judgePage({views}): Iterable<Judgement> {
    for (const view of viewsWithErrors(views))
      for (const judgement of messagesThatName(view, 'wrong')) yield {...judgement, state: view.state};
    yield* formsUntried(
      views,
      'wrong',
      'Envoyez ce formulaire avec des saisies d’un mauvais format : chaque message d’erreur nomme-t-il le champ concerné ?',
    );
  },
};
