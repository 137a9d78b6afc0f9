import {elementIn} from '../kinds/layout.js';
import {av, judgementOf, nc, type Rule} from '../rule.js';

/** RGAA 10.5.1 – a declared colour of text comes with a declared colour of background. */
export const rule: Rule = {
  test: '10.5.1',
  needs: ['declaredColours'],
  *judgePage(page) {
    const colours = page.probes.declaredColours;
    if (!colours) {
      yield judgementOf(
        av('Les couleurs déclarées n’ont pas pu être lues : vérifiez que chacune a sa couleur de fond.'),
      );
      return;
    }
    if (colours.coloured > 0) yield judgementOf('C');
    for (const {node, text, onImage} of colours.noBackground)
      yield judgementOf(
        onImage
          ? av(
              `La couleur du texte « ${text} » est déclarée sur une image de fond, sans couleur de fond derrière elle.`,
            )
          : nc(
              `La couleur du texte « ${text} » est déclarée, mais aucune couleur de fond ne l’est, ni ici ni sur un parent : déclarez-la, sur <body> par exemple.`,
            ),
        elementIn(page, node),
      );
  },
};
