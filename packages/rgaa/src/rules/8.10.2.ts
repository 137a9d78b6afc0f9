import {dirSource, lettersByDir} from '../kinds/text-direction.js';
import type {PageElement} from '../page/element.js';
import {av, judgementOf, nc, type Answer, type Rule} from '../rule.js';

/** RGAA 8.10.2 – each change of direction has a value that exists, and is that of the text. */
export const rule: Rule = {
  test: '8.10.2',
  *judge(view) {
    if (view.root?.tag !== 'html') return;
    for (const [element, letters] of lettersByDir(view)) {
      const answer = judgeDir(element, letters);
      if (answer) yield judgementOf(answer, element);
    }
  },
};

function judgeDir(element: PageElement, {rtl, ltr}: {rtl: number; ltr: number}): Answer | undefined {
  const value = directionOf(element);
  if (value !== 'ltr' && value !== 'rtl' && value !== 'auto')
    return nc(`dir="${value}" ne donne aucun sens de lecture : écrivez « rtl » ou « ltr ».`);
  const around = element.parent && dirSource(element.parent);
  if (value === ((around && directionOf(around)) ?? 'ltr') && !(value === 'ltr' && rtl > ltr)) return undefined;
  if (value === 'auto')
    return av('Le sens de lecture est laissé au navigateur (dir="auto") : est-ce le bon pour ce texte\u00a0?');
  if (value === 'rtl' && rtl === 0 && ltr >= 12)
    return nc('Ce texte se lit de gauche à droite alors que dir="rtl" dit le contraire.');
  if (value === 'ltr' && ltr === 0 && rtl >= 12)
    return nc('Ce texte se lit de droite à gauche alors que dir="ltr" dit le contraire.');
  const isRight = value === 'rtl' ? rtl > 4 * ltr : ltr > 4 * rtl;
  return isRight && rtl + ltr >= 12 ? 'C' : av(`Le sens de lecture dir="${value}" est-il celui de ce texte\u00a0?`);
}

const directionOf = (element: PageElement) => element.attribute('dir')?.trim().toLowerCase() ?? '';
