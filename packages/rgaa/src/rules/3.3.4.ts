import {contrastModesOf} from '../kinds/contrast-mode.js';
import {answersOnFields} from '../kinds/pale-fields.js';
import {paleParts} from '../kinds/pale-graphics.js';
import type {Judgement, Rule} from '../rule.js';

/** RGAA 3.3.4 – once a mechanism of more contrast is on, fields and drawings have enough of it. */
export const rule: Rule = {
  test: '3.3.4',
  needs: ['contrastView'],
  *judgePage({views, probes: {contrastView}}): Generator<Judgement> {
    const mode = views[0] && contrastModesOf(views[0])[0];
    if (!mode) return;
    const view = contrastView?.view;
    if (view) {
      for (const {field, answer} of answersOnFields(view))
        if (answer !== 'C' && answer.outcome === 'NC') yield {...answer, element: field, state: view.state};
      for (const judgement of paleParts(view, false, null))
        if (judgement.outcome === 'NC') yield {...judgement, state: view.state};
    }
    yield {
      outcome: 'AV',
      message: 'Une fois ce mécanisme activé, les champs et les images utiles ont-ils un contraste d’au moins 3:1 ?',
      element: mode,
    };
  },
};
