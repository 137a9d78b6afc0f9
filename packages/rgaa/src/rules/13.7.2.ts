import {judgeFlashes} from '../kinds/flashes.js';
import {elementAt} from '../probes/page-tools.js';
import {judgementOf, type Rule} from '../rule.js';

/** RGAA 13.7.2 – scripts do not make anything flash more than three times a second over a large surface. */
export const rule: Rule = {
  test: '13.7.2',
  needs: ['time'],
  *judgePage({views: [view], probes: {time}}) {
    if (!view) return;
    if (!time && view.byTag('script').length > 0)
      yield {outcome: 'AV', message: 'Un script fait-il clignoter une partie de la page ?'};
    for (const {path, flashes, area} of time?.changes ?? [])
      if (flashes > 0)
        yield judgementOf(judgeFlashes(flashes, area, 'Ce contenu, qu’un script change,'), elementAt(view, path));
  },
};
