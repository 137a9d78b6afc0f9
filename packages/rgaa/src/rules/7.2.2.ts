import {elementAt} from '../probes/page-tools.js';
import type {Rule} from '../rule.js';

/** RGAA 7.2.2 – the alternative of a picture that a script changes, changes with it. */
export const rule: Rule = {
  test: '7.2.2',
  needs: ['actions'],
  *judge(view) {
    for (const element of view.byTag('canvas').filter(canvas => canvas.isVisible && (canvas.name || canvas.text)))
      yield {outcome: 'AV', message: 'L’alternative de ce dessin change-t-elle quand le script le change ?', element};
  },
  *judgePage({views: [view], probes: {actions}}) {
    if (!view) return;
    for (const {stale, name} of actions?.buttons ?? [])
      for (const path of stale) {
        const element = elementAt(view, path);
        yield {
          outcome: 'NC',
          message: `Le bouton « ${name} » a remplacé cette image par une autre, et son alternative n’a pas changé.`,
          ...(element ? {element} : {}),
        };
      }
  },
};
