import {drawnTwins} from '../kinds/colour-twins.js';
import {informativeGraphics} from '../kinds/graphics.js';
import type {Judgement, Rule} from '../rule.js';

const mostAsked = 10;

/** RGAA 3.1.3 – what an image tells by a colour it tells otherwise too. */
export const rule: Rule = {
  test: '3.1.3',
  *judge(view): Generator<Judgement> {
    if (view !== view.page.views[0]) return;
    for (const {element, name, otherName, ratio} of drawnTwins(view))
      yield {
        outcome: ratio < 3 ? 'NC' : 'AV',
        message: `Ce dessin ne se distingue que par sa couleur de celui qui dit « ${otherName} », et aucun texte visible ne dit « ${name} ».`,
        element,
      };
    for (const element of informativeGraphics(view).slice(0, mostAsked))
      yield {outcome: 'AV', message: 'Ce que cette image dit par la couleur se comprend-il aussi sans elle ?', element};
  },
};
