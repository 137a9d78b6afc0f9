import {finalForms} from '../kinds/final-forms.js';
import {av, judgementOf, type Judgement, type Rule} from '../rule.js';

/** RGAA 11.12.1 – what commits the user can be changed, checked or confirmed. */
export const rule: Rule = {
  test: '11.12.1',
  *judgePage({views: [view]}): Iterable<Judgement> {
    for (const {form, words} of view ? finalForms(view, 'any') : [])
      yield judgementOf(
        av(
          `Le bouton « ${words} » engage peut-être l’usager ou change ses données : peut-il vérifier et corriger avant, confirmer, ou annuler après ?`,
        ),
        form,
      );
  },
};
