import {elementIn} from '../kinds/layout.js';
import {av, judgementOf, nc, type Rule} from '../rule.js';

/** RGAA 10.12.1 – texts stay readable when a reader spaces them. axe-core finds what no reader can space. */
export const rule: Rule = {
  test: '10.12.1',
  needs: ['spacing'],
  *judgePage(page) {
    const {spacing} = page.probes;
    if (!spacing) {
      yield judgementOf(av('Les textes n’ont pas pu être espacés : vérifiez qu’ils restent alors lisibles.'));
      return;
    }
    if (spacing.texts > 0) yield judgementOf('C');
    for (const {kind, node, text, hasWay} of spacing.troubles) {
      const element = elementIn(page, node);
      if ((kind === 'cut' || kind === 'gone') && !hasWay)
        yield judgementOf(
          nc(`Ce texte est coupé quand on l’espace : « ${text} ». Laissez son bloc grandir avec lui.`),
          element,
        );
      else if (kind === 'over')
        yield judgementOf(nc(`Ce texte en recouvre un autre quand on les espace : « ${text} ».`), element);
      else if (kind !== 'stillCut' && kind !== 'small')
        yield judgementOf(
          av(`Ce texte n’est plus affiché en entier quand on l’espace : « ${text} ». Peut-on encore le lire ?`),
          element,
        );
    }
    if (spacing.isPartial)
      yield judgementOf(av('Tous les textes de cette longue page n’ont pas été mesurés : espacez-les et regardez.'));
  },
};
