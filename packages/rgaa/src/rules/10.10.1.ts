import {judgeRelevance} from '../kinds/sensory.js';
import {navigationMarks} from '../kinds/navigation-marks.js';
import {av, judgementOf, nc, type Rule} from '../rule.js';

/** RGAA 10.10.1 – what says otherwise than by its shape, its size or its place what a text means is relevant. */
export const rule: Rule = {
  test: '10.10.1',
  *judge(view) {
    const found = [...judgeRelevance(view, 'text')];
    yield* found;
    const marks = navigationMarks(view);
    for (const {link, isSaid, wrong} of marks) {
      if (wrong)
        yield judgementOf(
          nc(
            `« aria-current » désigne ce lien, alors que le lien mis en forme, vers la page en cours, est « ${link.name} ».`,
          ),
          wrong,
        );
      else if (isSaid)
        yield judgementOf(
          av('Ce qui dit, hors de sa forme, que ce lien est celui de la page en cours est-il pertinent ?'),
          link,
        );
    }
    if (found.length + marks.length === 0 && view.texts.some(({box, data}) => box && data.trim()))
      yield judgementOf(
        av('Si la forme, la taille ou la position d’un texte informe, ce qui le dit autrement est-il pertinent ?'),
      );
  },
};
