import {contrastModesOf} from '../kinds/contrast-mode.js';
import {answersOnFields} from '../kinds/pale-fields.js';
import {judgementOf, type Rule} from '../rule.js';

/** RGAA 3.3.1 – the limits of fields, in each of their states, have a contrast of 3:1 with what is around. */
export const rule: Rule = {
  test: '3.3.1',
  *judge(view) {
    const isFirst = view === view.page.views[0];
    let isTold = !isFirst;
    for (const {field, answer} of answersOnFields(view, contrastModesOf(view)[0]?.name)) {
      if (answer !== 'C') {
        if (isFirst || answer.outcome === 'NC') yield judgementOf(answer, field);
      } else if (!isTold) {
        isTold = true;
        yield {
          outcome: 'AV',
          message:
            'Les limites de ce champ se voient ; en est-il de même des autres états (survol, coché, en erreur) ?',
          element: field,
        };
      }
    }
  },
};
