import {doctypeOf, isHtmlDocument} from '../kinds/doctype.js';
import type {Rule} from '../rule.js';

/** RGAA 8.1.2 – the doctype is one that exists. */
export const rule: Rule = {
  test: '8.1.2',
  *judgePage(page) {
    if (!isHtmlDocument(page)) return;
    const doctype = doctypeOf(page);
    if (!doctype)
      yield {
        outcome: 'AV',
        message: 'Le code source envoyé par le serveur n’a pas été lu : son doctype est-il valide\u00a0?',
      };
    else if (!doctype.written)
      yield {outcome: 'NC', message: 'Aucun doctype : la page n’a pas de type de document valide.'};
    else if (!doctype.isValid)
      yield {
        outcome: 'NC',
        message: `Ce doctype n’existe pas : « ${doctype.written.slice(0, 120)} ». Écrivez « <!doctype html> ».`,
      };
    else yield {outcome: 'C', message: ''};
  },
};
