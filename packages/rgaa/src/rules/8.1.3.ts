import {doctypeOf, isHtmlDocument} from '../kinds/doctype.js';
import type {Rule} from '../rule.js';

/** RGAA 8.1.3 – the doctype comes before `<html>`. */
export const rule: Rule = {
  test: '8.1.3',
  *judgePage(page) {
    if (!isHtmlDocument(page)) return;
    const doctype = doctypeOf(page);
    if (!doctype)
      yield {
        outcome: 'AV',
        message:
          'Le code source envoyé par le serveur n’a pas été lu : le doctype vient-il avant la balise <html>\u00a0?',
      };
    else if (doctype.written && !doctype.isFirst)
      yield {outcome: 'NC', message: 'Le doctype n’est pas au début du document : placez-le avant tout autre contenu.'};
    else if (doctype.written) yield {outcome: 'C', message: ''};
  },
};
