import {targetOf} from '../kinds/adjacent.js';
import {waysToAlternative} from '../kinds/media-alternatives.js';
import {mediaOf} from '../kinds/media.js';
import {programsOf, replacementsOf} from '../kinds/programs.js';
import {av, judgementOf, nc, type Rule} from '../rule.js';

/** RGAA 4.13.2 – the alternative to a recording or to a program is beside it, or a link beside leads to it. */
export const rule: Rule = {
  test: '4.13.2',
  needs: ['media'],
  *judge(view) {
    const pieces = [
      ...mediaOf(view)
        .filter(({hasControls}) => !hasControls)
        .map(media => ({element: media.element, ways: waysToAlternative(media)})),
      ...programsOf(view).map(program => ({element: program.element, ways: replacementsOf(program)})),
    ];
    for (const {element, ways} of pieces) {
      if (ways.length === 0 && !element.text) continue;
      const broken = ways.length > 0 && ways.every(way => targetOf(way) === 'missing');
      yield judgementOf(
        broken
          ? nc('Le lien qui doit mener à l’alternative de ce contenu ne mène à aucun endroit de la page.')
          : av(
              'Si l’alternative est compatible avec les technologies d’assistance, est-elle juste à côté, ou au bout d’un lien voisin\u00a0?',
            ),
        element,
      );
    }
  },
};
