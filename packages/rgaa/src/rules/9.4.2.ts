import {isQuoteless} from '../kinds/layout-markup.js';
import {bareQuotations} from '../kinds/quotes.js';
import type {Rule} from '../rule.js';

/** RGAA 9.4.2 – each block of quotation is a `<blockquote>`. */
export const rule: Rule = {
  test: '9.4.2',
  *judge(view) {
    for (const element of view.byTag('blockquote')) {
      if (element.isHiddenToAll || element.isAriaHidden || isQuoteless(element)) continue;
      if (element.writtenRole && element.writtenRole !== 'blockquote')
        yield {
          outcome: 'AV',
          message: `Le rôle « ${element.writtenRole} » retire-t-il à ce bloc son sens de citation\u00a0?`,
          element,
        };
      else yield {outcome: 'C', message: '', element};
    }
    for (const {element, text, isBlock, isSigned} of bareQuotations(view))
      if (isBlock)
        yield isSigned
          ? {
              outcome: 'NC',
              message: `Cette citation (« ${text.slice(0, 60)}… ») n’est pas dans un élément <blockquote>.`,
              element,
            }
          : {
              outcome: 'AV',
              message: `« ${text.slice(0, 60)}… » est-il un bloc de citation\u00a0? Il y faut alors un <blockquote>.`,
              element,
            };
  },
};
