import {isInLanguage, otherLanguage} from '../kinds/detect-language.js';
import {canonicalCode, judgeCode, langSource, languageName, ownLang} from '../kinds/language.js';
import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {av, judgementOf, nc, type Answer, type Rule} from '../rule.js';

/** RGAA 8.8.1 – the code of each change of language exists, and is that of the text. */
export const rule: Rule = {
  test: '8.8.1',
  *judge(view) {
    for (const [element, text] of changesOf(view)) yield judgementOf(judgeChange(element, text), element);
  },
};

/** Each element that changes the language of some text, with the start of that text. */
function changesOf(view: View): Map<PageElement, string> {
  const changes = new Map<PageElement, string>();
  const sources = new Map<PageElement, PageElement | undefined>();
  const sourceOf = (element: PageElement) => {
    if (!sources.has(element)) sources.set(element, changeAround(element));
    return sources.get(element);
  };
  const add = (element: PageElement, text: string) => {
    const source = /\p{L}|\p{N}/u.test(text) ? sourceOf(element) : undefined;
    if (!source) return;
    const known = changes.get(source) ?? '';
    if (known.length < 600) changes.set(source, `${known} ${text}`.trim());
  };
  for (const {data, parent, box} of view.texts) if (box || parent.isExposed) add(parent, data);
  for (const image of view.byTag('img', 'area')) if (image.isExposed) add(image, image.name);
  return changes;
}

/** What changes the language of an element; nothing where the page’s own is said again. */
function changeAround(element: PageElement): PageElement | undefined {
  const source = langSource(element);
  if (!source?.parent || source.entrance === 'frame') return undefined;
  const value = ownLang(source) ?? '';
  if (value === '') return undefined;
  const around = langSource(source.parent);
  return around && canonicalCode(ownLang(around) ?? '') === canonicalCode(value) ? undefined : source;
}

function judgeChange(element: PageElement, text: string): Answer {
  const lang = ownLang(element)?.trim() ?? '';
  const code = canonicalCode(lang);
  const judged = judgeCode(lang);
  if (judged === 'invalid')
    return nc(`« ${lang} » n’est pas un code de langue : écrivez celui de la langue du passage.`);
  if (judged === 'unsure') return av(`« ${lang} » est-il le code ISO 639 de la langue de ce passage\u00a0?`);
  const name = languageName(code);
  const other = otherLanguage(text, code);
  if (other?.isProof) return nc(`Ce passage se dit en ${name} (lang="${lang}") alors qu’il est ${other.inWords}.`);
  return isInLanguage(text, code, 8) ? 'C' : av(`Ce passage se dit en ${name} (lang="${lang}") : l’est-il\u00a0?`);
}
