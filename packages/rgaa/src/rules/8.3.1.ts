import {doctypeOf} from '../kinds/doctype.js';
import {langSource, ownLang} from '../kinds/language.js';
import type {PageElement} from '../page/element.js';
import {av, judgementOf, nc, type Answer, type Rule} from '../rule.js';

/** RGAA 8.3.1 – the page, or each text of it, says what language it is in. */
export const rule: Rule = {
  test: '8.3.1',
  *judge(view) {
    const {root} = view;
    if (root?.tag !== 'html') return;
    const texts = view.texts.filter(({box, data}) => box && data.trim());
    if (root.attribute('lang')?.trim()) yield {outcome: 'C', message: '', element: root};
    else if (ownLang(root)?.trim()) yield judgementOf(judgeXmlLang(root), root);
    else if (texts.length === 0) return;
    else {
      const lost = texts.find(({parent}) => !langSource(parent) || !ownLang(langSource(parent) ?? parent)?.trim());
      if (!lost) yield {outcome: 'C', message: '', element: root};
      else
        yield {
          outcome: 'NC',
          message:
            'La langue de la page n’est pas indiquée : donnez un attribut lang à la balise <html>, « fr » par exemple.',
          element: root,
        };
    }
  },
};

/** `xml:lang` alone is for XHTML 1.1; served as HTML, no browser reads it. */
function judgeXmlLang(root: PageElement): Answer {
  const doctype = doctypeOf(root.view.page);
  if (!doctype) return av('Seul xml:lang dit la langue de la page : est-ce du XHTML 1.1 servi comme tel\u00a0?');
  if (/XHTML 1\.1/i.test(doctype.written ?? '')) return 'C';
  return nc('La langue de la page n’est donnée que par xml:lang : ajoutez un attribut lang à la balise <html>.');
}
