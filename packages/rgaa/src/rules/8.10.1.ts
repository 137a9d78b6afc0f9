import {dirSource, rtlTexts} from '../kinds/text-direction.js';
import {judgementOf, nc, type Rule} from '../rule.js';

/** RGAA 8.10.1 – what is read from right to left stands in an element with `dir`. */
export const rule: Rule = {
  test: '8.10.1',
  *judge(view) {
    if (view.root?.tag !== 'html') return;
    for (const [element, text] of rtlTexts(view)) {
      const start = text.length > 40 ? `${text.slice(0, 40)}…` : text;
      const answer = dirSource(element)
        ? 'C'
        : nc(`Ce texte se lit de droite à gauche (« ${start} ») : ajoutez dir="rtl" à son élément.`);
      yield judgementOf(answer, element);
    }
  },
};
