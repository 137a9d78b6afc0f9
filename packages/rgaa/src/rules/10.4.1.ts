import {elementIn} from '../kinds/layout.js';
import type {TextTrouble} from '../probes/measure-text.js';
import {av, judgementOf, nc, type Rule} from '../rule.js';

/** Kinds that spoil a text for certain, where nothing leads to the whole of it. */
const isSpoilt = ({kind, hasWay}: TextTrouble) =>
  kind === 'over' || (!hasWay && (kind === 'cut' || kind === 'gone' || kind === 'stillCut'));

/** RGAA 10.4.1 – texts stay readable when they are twice as large, by one of the means of the browser at least. */
export const rule: Rule = {
  test: '10.4.1',
  needs: ['largeText'],
  *judgePage(page) {
    const {largeText} = page.probes;
    if (!largeText) {
      yield judgementOf(av('La page n’a pas pu être agrandie : vérifiez que ses textes restent lisibles à 200 %.'));
      return;
    }
    const {zoomed, enlarged} = largeText;
    if (zoomed.texts > 0) yield judgementOf('C');
    const spoiltToo = new Set(enlarged?.troubles.filter(isSpoilt).map(({node}) => node));
    for (const trouble of zoomed.troubles) {
      const {kind, node, text} = trouble;
      const element = elementIn(page, node);
      // One of both ways is enough: a fault is proved where both spoil the same text.
      if (isSpoilt(trouble) && spoiltToo.has(node))
        yield judgementOf(
          nc(
            kind === 'over'
              ? `Agrandi à 200 %, ce texte en recouvre un autre : « ${text} ».`
              : `Agrandi à 200 %, ce texte est coupé : « ${text} ». Laissez son bloc grandir avec lui.`,
          ),
          element,
        );
      else if (kind !== 'small' && !(kind === 'stillCut' && trouble.hasWay))
        yield judgementOf(
          av(`Avec un zoom de 200 %, ce texte n’est plus affiché en entier : « ${text} ». Peut-on encore le lire ?`),
          element,
        );
    }
    if (zoomed.isPartial)
      yield judgementOf(
        av('Tous les textes de cette longue page n’ont pas été mesurés : agrandissez-les et regardez.'),
      );
  },
};
