import {tabStopsOf} from '../kinds/focusables.js';
import {elementAt} from '../probes/page-tools.js';
import type {Rule} from '../rule.js';

/** RGAA 7.3.2 – no script takes the focus away from what receives it. */
export const rule: Rule = {
  test: '7.3.2',
  needs: ['tabWalk'],
  *judgePage({views: [view], probes: {tabWalk: walk}}) {
    if (!view || tabStopsOf(view).length === 0) return;
    for (const path of walk?.lost ?? []) {
      const element = elementAt(view, path);
      yield {
        outcome: 'NC',
        message: 'Cet élément perd le focus dès qu’il le reçoit : le script qui l’en prive est à retirer.',
        ...(element ? {element} : {}),
      };
    }
    if (walk?.isComplete) yield {outcome: 'C', message: ''};
    else
      yield {
        outcome: 'AV',
        message: 'La page n’a pas été parcourue en entier : un script retire-t-il le focus quelque part ?',
      };
  },
};
