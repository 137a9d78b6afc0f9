import {targetOf} from '../kinds/adjacent.js';
import {hasNothingElse, programsOf, replacementsOf} from '../kinds/programs.js';
import {av, judgementOf, nc, type Rule} from '../rule.js';

/** RGAA 4.8.1 – a link or a button beside what a program shows leads to the same in another form. */
export const rule: Rule = {
  test: '4.8.1',
  *judge(view) {
    for (const program of programsOf(view)) {
      const ways = replacementsOf(program);
      const broken = ways.find(way => targetOf(way) === 'missing');
      if (broken)
        yield judgementOf(
          nc(`Le lien «\u00a0${broken.text}\u00a0» vers l’alternative de ce contenu ne mène à rien.`),
          program.element,
        );
      else if (program.kind === 'plugin' && hasNothingElse(program))
        yield judgementOf(
          nc(
            'Ce contenu demande un module qu’aucun navigateur n’exécute plus, et rien à côté ne mène à une alternative.',
          ),
          program.element,
        );
      else
        yield judgementOf(
          av('Si ce contenu apporte une information, un lien ou un bouton voisin mène-t-il à une alternative\u00a0?'),
          program.element,
        );
    }
  },
};
