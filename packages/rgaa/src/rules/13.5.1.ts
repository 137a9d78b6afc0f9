import {alternativeOf, crypticContents} from '../kinds/cryptic.js';
import type {Rule} from '../rule.js';

/** RGAA 13.5.1 – an emoticon, a drawing made of signs, a cryptic spelling is defined. */
export const rule: Rule = {
  test: '13.5.1',
  *judge(view) {
    for (const cryptic of crypticContents(view)) {
      const {element, kind, text, isSure} = cryptic;
      const what = kind === 'art' ? 'Ce dessin fait de caractères' : `« ${text} »`;
      const alternative = alternativeOf(cryptic);
      if (alternative?.isSure) yield {outcome: 'C', message: '', element};
      else if (alternative)
        yield {
          outcome: 'AV',
          message: `${what} est-il défini par ce qui l’entoure (« ${alternative.text} ») ?`,
          element,
        };
      else if (isSure)
        yield {
          outcome: 'NC',
          message: `${what} n’a pas d’alternative : définissez-le par un attribut title, ou juste à côté.`,
          element,
        };
      else yield {outcome: 'AV', message: `${what} est-il un contenu cryptique ? Il faut alors le définir.`, element};
    }
  },
};
