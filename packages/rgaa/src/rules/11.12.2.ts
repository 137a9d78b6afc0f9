import {finalForms} from '../kinds/final-forms.js';
import {av, judgementOf, type Judgement, type Rule} from '../rule.js';

/** RGAA 11.12.2 – data that are changed or deleted can be had back, or a confirmation is asked first. */
export const rule: Rule = {
  test: '11.12.2',
  *judgePage({views: [view]}): Iterable<Judgement> {
    for (const {form, words} of view ? finalForms(view, 'data') : [])
      yield judgementOf(
        av(
          `Le bouton « ${words} » change ou supprime peut-être des données de l’usager : une confirmation est-elle demandée, ou les données peuvent-elles être récupérées ?`,
        ),
        form,
      );
  },
};
