import {av, judgementOf, nc, type Rule} from '../rule.js';
import {isOnlyWay, pointedParts, programsOf} from './programs.js';

/** Do all pointers and the keyboard reach and work what a program of the page offers (RGAA 4.12)? */
export const programOperability = (test: string, verb: 'atteint' | 'actionne'): Rule => ({
  test,
  *judge(view) {
    for (const program of programsOf(view)) {
      const [part] = program.kind === 'canvas' || program.kind === 'drawing' ? pointedParts(program) : [];
      if (part && isOnlyWay(program))
        yield judgementOf(
          nc(
            `Cet élément ne répond qu’au pointeur et le clavier ne l’${verb} pas\u00a0: faites-en un lien ou un bouton.`,
          ),
          part,
        );
      else
        yield judgementOf(
          av(
            `Si ce contenu a des commandes, le clavier et le pointeur les ${verb === 'atteint' ? 'atteignent' : 'actionnent'}-ils toutes\u00a0?`,
          ),
          program.element,
        );
    }
  },
});
