import {doctypeOf, isHtmlDocument} from '../kinds/doctype.js';
import {zoneFaults} from '../kinds/landmarks.js';
import type {Rule} from '../rule.js';

/** RGAA 9.2.1 – the zones of the page are `<header>`, `<nav>`, one `<main>` and `<footer>`; asked of HTML5 only. */
export const rule: Rule = {
  test: '9.2.1',
  *judge(view) {
    if (!isHtmlDocument(view.page)) return;
    const doctype = doctypeOf(view.page);
    if (doctype && !doctype.isHtml5) return;
    for (const {element, message} of zoneFaults(view))
      yield {outcome: doctype ? 'NC' : 'AV', message, ...(element ? {element} : {})};
    yield {
      outcome: 'AV',
      message:
        'L’en-tête, les menus, le contenu principal et le pied de page sont-ils chacun dans <header>, <nav>, <main> et <footer>\u00a0?',
    };
  },
};
