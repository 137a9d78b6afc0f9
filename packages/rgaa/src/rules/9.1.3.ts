import {fakeHeadings, headingsOf} from '../kinds/headings.js';
import type {Rule} from '../rule.js';

/** RGAA 9.1.3 – what is a heading is marked as one, with its level. */
export const rule: Rule = {
  test: '9.1.3',
  *judge(view) {
    for (const heading of headingsOf(view)) {
      if (heading.tag.match(/^h[1-6]$/) || heading.has('aria-level'))
        yield {outcome: 'C', message: '', element: heading};
      else
        yield {
          outcome: 'NC',
          message: 'Ce titre (role="heading") n’a pas de niveau : ajoutez aria-level, ou employez <h1> à <h6>.',
          element: heading,
        };
    }
    for (const {element, isSure} of fakeHeadings(view)) {
      const text = element.text.slice(0, 60);
      yield isSure
        ? {
            outcome: 'NC',
            message: `« ${text} » a l’apparence et la place d’un titre : écrivez-le dans un élément <h1> à <h6>.`,
            element,
          }
        : {
            outcome: 'AV',
            message: `« ${text} » a l’apparence d’un titre : si c’en est un, il lui faut un élément <h1> à <h6>.`,
            element,
          };
    }
    if (view.texts.some(({box, data}) => box && data.trim()))
      yield {
        outcome: 'AV',
        message:
          'Chaque texte qui fait office de titre est-il un élément <h1> à <h6>, ou un role="heading" avec aria-level\u00a0?',
      };
  },
};
