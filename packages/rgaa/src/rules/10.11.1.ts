import {elementIn} from '../kinds/layout.js';
import {judgementOf, nc, av, type Rule} from '../rule.js';

const outside = nc(
  'Ce contenu dépasse d’une fenêtre large de 320 pixels : il faut faire défiler la page horizontalement pour le lire.',
);

/** RGAA 10.11.1 – in a window 320 wide nothing is lost, and nothing is read by scrolling in two directions. */
export const rule: Rule = {
  test: '10.11.1',
  needs: ['reflow'],
  *judgePage(page) {
    const {reflow} = page.probes;
    if (!reflow) {
      yield judgementOf(av('La page dans une fenêtre large de 320 pixels n’a pas pu être examinée : regardez-la.'));
      return;
    }
    yield judgementOf('C');
    for (const {kind, node} of reflow.spills) {
      const element = elementIn(page, node);
      if (kind === 'text') yield judgementOf(outside, element);
      else if (kind === 'scrolled')
        yield judgementOf(
          nc(
            'À 320 pixels de large, les lignes de ce texte ne se lisent qu’en faisant défiler leur bloc horizontalement.',
          ),
          element,
        );
      else
        yield judgementOf(
          av(
            kind === 'twoWays'
              ? 'À 320 pixels de large, ce contenu dépasse de la fenêtre : a-t-il besoin de deux dimensions pour être compris ?'
              : 'À 320 pixels de large, ce bloc fait défiler la page horizontalement : manque-t-il quelque chose à qui ne la fait pas défiler ?',
          ),
          element,
        );
    }
    if (reflow.overflowX > 0 && reflow.spills.length === 0)
      yield judgementOf(
        av(
          `La page dépasse de ${reflow.overflowX} pixels une fenêtre large de 320 pixels : y manque-t-il quelque chose à lire ?`,
        ),
      );
    for (const {kind, node, text, hasWay} of reflow.texts.troubles) {
      const element = elementIn(page, node);
      if ((kind === 'cut' || kind === 'gone') && !hasWay)
        yield judgementOf(nc(`À 320 pixels de large, ce texte est coupé : « ${text} ».`), element);
      else if (kind === 'over')
        yield judgementOf(nc(`À 320 pixels de large, ce texte en recouvre un autre : « ${text} ».`), element);
      else if (kind === 'lost' || kind === 'shortened' || kind === 'cut' || kind === 'gone')
        yield judgementOf(
          av(`À 320 pixels de large, ce texte n’est plus affiché en entier : « ${text} ». Peut-on encore y accéder ?`),
          element,
        );
    }
    for (const {node, share, isTemporary} of reflow.covers) {
      const percents = Math.round(share * 100);
      const message = `Dans une fenêtre de 320 × 256 pixels, ce bloc fixe en couvre ${percents} % de la hauteur`;
      const isProved = share > 2 / 3 && !isTemporary;
      if (share > 0.5)
        yield judgementOf(
          isProved
            ? nc(`${message} : il ne laisse presque rien voir du contenu qui défile.`)
            : av(`${message} : le contenu reste-t-il lisible, et le bloc peut-il être fermé ?`),
          elementIn(page, node),
        );
    }
    if (reflow.texts.isPartial)
      yield judgementOf(
        av('Tous les textes de cette longue page n’ont pas été mesurés : regardez-la à 320 pixels de large.'),
      );
  },
};
