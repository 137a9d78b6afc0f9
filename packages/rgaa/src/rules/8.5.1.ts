import type {Rule} from '../rule.js';

/** RGAA 8.5.1 – the page has a title. */
export const rule: Rule = {
  test: '8.5.1',
  *judge({root, title}) {
    if (root?.tag !== 'html') return;
    if (title.trim()) yield {outcome: 'C', message: ''};
    else
      yield {outcome: 'NC', message: 'La page n’a pas de titre : donnez-lui un élément <title> dans l’en-tête <head>.'};
  },
};
