import {isInLanguage, otherLanguage} from '../kinds/detect-language.js';
import {canonicalCode, defaultLanguageText, judgeCode, languageName, ownLang} from '../kinds/language.js';
import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {av, judgementOf, nc, type Answer, type Rule} from '../rule.js';

/** RGAA 8.4.1 – the code of the language of the page exists, and is that of its main language. */
export const rule: Rule = {
  test: '8.4.1',
  *judge(view) {
    const {root} = view;
    const lang = root && ownLang(root)?.trim();
    if (root?.tag === 'html' && lang) yield judgementOf(judgeLang(root, lang, view), root);
  },
};

function judgeLang(root: PageElement, lang: string, view: View): Answer {
  const code = canonicalCode(lang);
  const judged = judgeCode(lang);
  if (judged === 'invalid') return nc(`« ${lang} » n’est pas un code de langue : écrivez « fr » pour le français.`);
  if (judged === 'unsure') return av(`« ${lang} » est-il le code ISO 639 de la langue de la page\u00a0?`);
  const xmlLang = root.has('lang') ? root.attribute('xml:lang')?.trim() : undefined;
  if (xmlLang && canonicalCode(xmlLang) !== code)
    return nc(`Les attributs lang (« ${lang} ») et xml:lang (« ${xmlLang} ») donnent deux langues : gardez la bonne.`);
  const text = defaultLanguageText(view);
  const other = otherLanguage(text, code);
  const name = languageName(code);
  if (other?.isProof) return nc(`La page se dit en ${name} (lang="${lang}") alors que son texte est ${other.inWords}.`);
  if (other)
    return av(`La page se dit en ${name} (lang="${lang}") : son texte, qui semble ${other.inWords}, l’est-il\u00a0?`);
  return isInLanguage(text, code)
    ? 'C'
    : av(`La page se dit en ${name} (lang="${lang}") : est-ce sa langue principale\u00a0?`);
}
