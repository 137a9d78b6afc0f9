import {elementIn} from '../kinds/layout.js';
import {av, judgementOf, nc, type Rule} from '../rule.js';

/** RGAA 10.5.2 – a declared colour of background comes with a declared colour of text. */
export const rule: Rule = {
  test: '10.5.2',
  needs: ['declaredColours'],
  *judgePage(page) {
    const colours = page.probes.declaredColours;
    if (!colours) {
      yield judgementOf(
        av('Les couleurs déclarées n’ont pas pu être lues : vérifiez que chaque fond a sa couleur de texte.'),
      );
      return;
    }
    if (colours.backed > 0) yield judgementOf('C');
    for (const {node, text} of colours.noColour)
      yield judgementOf(
        colours.unreadable > 0
          ? av(
              `Ce fond est déclaré ; la couleur de son texte, « ${text} », l’est-elle dans une feuille de style d’un autre site ?`,
            )
          : nc(
              `La couleur de fond du texte « ${text} » est déclarée, mais aucune couleur de texte ne l’est, ni ici ni sur un parent : déclarez-la, sur <body> par exemple.`,
            ),
        elementIn(page, node),
      );
  },
};
