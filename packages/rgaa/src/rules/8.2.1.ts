import {nestingFaults, repeatedIds} from '../kinds/html-nesting.js';
import {sourceFaults} from '../kinds/html-validity.js';
import {isHtmlDocument} from '../kinds/doctype.js';
import type {Rule} from '../rule.js';

/** How many faults of a kind are told of a page: the rest are of the same make. */
const most = 100;

/** RGAA 8.2.1 – the source of the page is well written, closed and nested; ids and attributes are not repeated. */
export const rule: Rule = {
  test: '8.2.1',
  *judge(view) {
    if (view.root?.tag !== 'html') return;
    let told = 0;
    for (const {element, message} of nestingFaults(view)) {
      if (told++ >= most) break;
      yield {outcome: 'NC', message, element};
    }
    for (const {element, id} of repeatedIds(view)) {
      if (told++ >= 2 * most) break;
      yield {
        outcome: 'NC',
        message: `L’identifiant « ${id} » est déjà celui d’un autre élément : il doit être unique.`,
        element,
      };
    }
  },
  *judgePage(page) {
    if (!isHtmlDocument(page)) return;
    if (!page.response)
      yield {
        outcome: 'AV',
        message: 'Le code source envoyé par le serveur n’a pas été lu : passez-le au validateur du W3C.',
      };
    else {
      yield {outcome: 'C', message: ''};
      for (const {message, snippet} of sourceFaults(page.response.html))
        yield {outcome: 'NC', message, place: {selector: '', html: snippet}};
    }
  },
};
