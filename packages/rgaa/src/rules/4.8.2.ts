import {targetOf} from '../kinds/adjacent.js';
import {programsOf, replacementsOf} from '../kinds/programs.js';
import {av, judgementOf, nc, type Rule} from '../rule.js';

/** RGAA 4.8.2 – the alternative to what a program shows is accessible. */
export const rule: Rule = {
  test: '4.8.2',
  *judge(view) {
    for (const program of programsOf(view))
      for (const way of replacementsOf(program)) {
        const target = targetOf(way);
        if (target === 'missing')
          yield judgementOf(nc('Ce lien vers l’alternative ne mène à aucun endroit de la page.'), way);
        else if (target !== 'elsewhere' && target.isAriaHidden && !target.isHiddenToAll)
          yield judgementOf(nc('L’alternative à laquelle mène ce lien est cachée aux technologies d’assistance.'), way);
        else
          yield judgementOf(av('L’alternative à laquelle mène ce lien ou ce bouton est-elle accessible\u00a0?'), way);
      }
  },
};
