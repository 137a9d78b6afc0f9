import {correctionsOf} from '../kinds/correction-rules.js';
import type {Rule} from '../rule.js';

/** RGAA 11.11.2 – messages of error give examples of what is expected. */
export const rule: Rule = {
  test: '11.11.2',
  states: ['submitted'],
  judgePage: page =>
    correctionsOf(page, {
      missing: 'ne donne ni format ni exemple de la valeur attendue, et rien d’autre n’en donne près du champ.',
      look: text => `Le message « ${text} » donne-t-il, si c’est utile, un exemple de valeur attendue ?`,
      untried:
        'Envoyez ce formulaire avec des saisies fausses : les messages d’erreur donnent-ils, si c’est utile, un exemple ?',
    }),
};
