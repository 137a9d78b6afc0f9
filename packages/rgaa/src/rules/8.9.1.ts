import {
  brokenParagraphs,
  isEmptyParagraph,
  isQuoteless,
  isStrippedHeading,
  looseTexts,
} from '../kinds/layout-markup.js';
import type {Rule} from '../rule.js';

/** RGAA 8.9.1 – elements are used for what they mean, not for what they look like. */
export const rule: Rule = {
  test: '8.9.1',
  *judge(view) {
    if (view.root?.tag !== 'html' || !view.texts.some(({box, data}) => box && data.trim())) return;
    for (const element of view.byTag('p', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) {
      if (isEmptyParagraph(element))
        yield {
          outcome: 'NC',
          message: 'Ce paragraphe vide ne sert qu’à faire de la place : supprimez-le et réglez l’espace en CSS.',
          element,
        };
      else if (isQuoteless(element))
        yield {
          outcome: 'NC',
          message: 'Ce <blockquote> ne contient pas de citation : faites le retrait en CSS.',
          element,
        };
      else if (isStrippedHeading(element))
        yield {
          outcome: 'NC',
          message: 'Ce titre n’en est plus un, à cause de son rôle : choisissez un autre élément, ou retirez le rôle.',
          element,
        };
    }
    for (const element of brokenParagraphs(view))
      yield {outcome: 'NC', message: 'Des <br> répétés imitent des paragraphes : écrivez des éléments <p>.', element};
    for (const element of looseTexts(view))
      yield {
        outcome: 'NC',
        message: 'Ce texte est un paragraphe écrit dans un <div> : écrivez-le dans un <p>.',
        element,
      };
    yield {
      outcome: 'AV',
      message:
        'Chaque titre, liste, citation ou paragraphe est-il employé pour ce qu’il signifie, et non pour son apparence\u00a0?',
    };
  },
};
