import {colourHintsOf} from '../kinds/colour-hints.js';
import type {Rule} from '../rule.js';

/** RGAA 3.1.2 – what a text says of a colour can be known without the colour. */
export const rule: Rule = {
  test: '3.1.2',
  *judge(view) {
    if (view !== view.page.views[0]) return;
    for (const {text, colour, meant, bare} of colourHintsOf(view))
      yield meant.length > 0 && bare.length === meant.length
        ? {
            outcome: 'NC',
            message: `Ce texte désigne par la couleur « ${colour} » ce que rien d’autre ne signale : ajoutez un mot ou un signe à ce qu’il désigne.`,
            element: text,
          }
        : {
            outcome: 'AV',
            message: `Ce que ce texte désigne par la couleur « ${colour} » se reconnaît-il aussi sans elle ?`,
            element: text,
          };
  },
};
