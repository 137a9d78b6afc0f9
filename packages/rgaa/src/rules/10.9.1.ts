import {judgeReferences} from '../kinds/sensory.js';
import {navigationMarks} from '../kinds/navigation-marks.js';
import {av, judgementOf, nc, type Rule} from '../rule.js';

/** RGAA 10.9.1 – no text gives information by its shape, its size or its place alone. */
export const rule: Rule = {
  test: '10.9.1',
  *judge(view) {
    const found = [...judgeReferences(view, 'text')];
    yield* found;
    const marks = navigationMarks(view);
    for (const {link, isSaid} of marks)
      yield judgementOf(
        isSaid
          ? av('Ce lien de la page en cours se distingue par sa forme : ce qui le dit autrement suffit-il ?')
          : nc('Seule sa forme distingue ce lien comme celui de la page en cours : ajoutez « aria-current="page" ».'),
        link,
      );
    if (found.length + marks.length === 0 && view.texts.some(({box, data}) => box && data.trim()))
      yield judgementOf(
        av(
          'La forme, la taille ou la position d’un texte (mot mis en avant, élément actif…) donne-t-elle seule une information ?',
        ),
      );
  },
};
