import {otherLanguage} from '../kinds/detect-language.js';
import {canonicalCode, defaultLanguageText, langSource, languageName, ownLang, passagesOf} from '../kinds/language.js';
import type {View} from '../page/view.js';
import type {Judgement, Rule} from '../rule.js';

/** RGAA 8.7.1 – what is written in another language than the page’s is marked as such. */
export const rule: Rule = {
  test: '8.7.1',
  *judge(view) {
    const {root} = view;
    if (root?.tag !== 'html') return;
    const passages = passagesOf(view, 60);
    if (passages.length === 0) return;
    const lang = ownLang(root)?.trim();
    const code = lang ? canonicalCode(lang) : '';
    // A page that is all in another language than it says has one fault, which 8.4.1 tells.
    if (!lang || otherLanguage(defaultLanguageText(view), code)?.isProof)
      yield {
        outcome: 'AV',
        message: 'Indiquez d’abord la langue de la page ; cherchez ensuite les passages en une autre langue.',
      };
    else yield* judgePassages(view, code, passages);
  },
};

function* judgePassages(view: View, code: string, passages: ReturnType<typeof passagesOf>): Generator<Judgement> {
  for (const {block, source, text} of passages) {
    if (source && source !== langSource(view.root ?? block)) continue;
    const other = otherLanguage(text, code, 10);
    if (!other) continue;
    const start = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    if (other.isProof)
      yield {
        outcome: 'NC',
        message: `Ce passage est ${other.inWords} : dites-le par un attribut lang (« ${start} »).`,
        element: block,
      };
    else if (other.code === '' || text.split(' ').length >= 6)
      yield {
        outcome: 'AV',
        message: `Ce passage semble ${other.inWords} (« ${start} ») : si c’est le cas, il lui faut un attribut lang.`,
        element: block,
      };
  }
  yield {
    outcome: 'AV',
    message: `Cherchez les mots et passages qui ne sont pas en ${languageName(code)}, noms propres exceptés : portent-ils un attribut lang\u00a0?`,
  };
}
