import {alternativeOf, crypticContents} from '../kinds/cryptic.js';
import type {Rule} from '../rule.js';

/** RGAA 13.6.1 – the definition of a cryptic content is relevant. */
export const rule: Rule = {
  test: '13.6.1',
  *judge(view) {
    for (const cryptic of crypticContents(view)) {
      const alternative = alternativeOf(cryptic);
      if (!alternative) continue;
      const {element, text, kind} = cryptic;
      const isEmpty = alternative.isSure && (alternative.text === text || !/[\p{L}\p{N}]/u.test(alternative.text));
      const what = kind === 'art' ? 'ce dessin fait de caractères' : `« ${text} »`;
      yield isEmpty
        ? {outcome: 'NC', message: `La définition de ${what} ne dit rien : « ${alternative.text} ».`, element}
        : {outcome: 'AV', message: `« ${alternative.text.slice(0, 80)} » définit-il bien ${what} ?`, element};
    }
  },
};
