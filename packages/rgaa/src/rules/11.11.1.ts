import {correctionsOf} from '../kinds/correction-rules.js';
import type {Rule} from '../rule.js';

/** RGAA 11.11.1 – messages of error tell the type and the format expected. */
export const rule: Rule = {
  test: '11.11.1',
  states: ['submitted'],
  judgePage: page =>
    correctionsOf(page, {
      missing:
        'dit que la saisie est fausse sans dire quel format est attendu, et rien d’autre ne le dit près du champ.',
      look: text => `Le message « ${text} » dit-il, si c’est utile, quel type ou quel format est attendu ?`,
      untried:
        'Envoyez ce formulaire avec des saisies fausses : les messages d’erreur disent-ils le type et le format attendus ?',
    }),
};
