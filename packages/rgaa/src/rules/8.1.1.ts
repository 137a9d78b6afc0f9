import {doctypeOf, isHtmlDocument} from '../kinds/doctype.js';
import type {Rule} from '../rule.js';

/** RGAA 8.1.1 – the page has a doctype. */
export const rule: Rule = {
  test: '8.1.1',
  *judgePage(page) {
    if (!isHtmlDocument(page)) return;
    const doctype = doctypeOf(page);
    if (!doctype)
      yield {
        outcome: 'AV',
        message: 'Le code source envoyé par le serveur n’a pas été lu : commence-t-il par un doctype\u00a0?',
      };
    else if (!doctype.written)
      yield {outcome: 'NC', message: 'La page n’a pas de doctype : faites-la commencer par « <!doctype html> ».'};
    else yield {outcome: 'C', message: ''};
  },
};
