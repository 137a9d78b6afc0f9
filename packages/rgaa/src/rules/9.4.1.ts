import {bareQuotations} from '../kinds/quotes.js';
import type {Rule} from '../rule.js';

/** RGAA 9.4.1 – each short quotation is a `<q>`. */
export const rule: Rule = {
  test: '9.4.1',
  *judge(view) {
    for (const element of view.byTag('q')) {
      if (element.isHiddenToAll || element.isAriaHidden) continue;
      if (element.text === '' && element.inside('img', 'svg').length === 0)
        yield {
          outcome: 'NC',
          message: 'Cet élément <q> ne cite rien : écrivez-y la citation, ou supprimez-le.',
          element,
        };
      else yield {outcome: 'C', message: '', element};
    }
    for (const {element, text, isBlock} of bareQuotations(view))
      if (!isBlock)
        yield {
          outcome: 'AV',
          message: `« ${text.slice(0, 60)}… » est-il une citation\u00a0? Il y faut alors un élément <q>.`,
          element,
        };
  },
};
