import {elementAt} from '../probes/page-tools.js';
import type {KeyEffect} from '../probes/keys.js';
import type {Rule} from '../rule.js';

const deeds: Record<KeyEffect['what'], string> = {
  navigation: 'mène à une autre page',
  focus: 'déplace le focus',
  content: 'change le contenu de la page',
  prevented: 'est gardée par la page',
};

/** RGAA 12.10.1 – shortcuts of one key may be turned off, changed, or work on their component only. */
export const rule: Rule = {
  test: '12.10.1',
  needs: ['actions'],
  *judgePage({views: [view], probes: {actions}}) {
    if (!view) return;
    // A page that speaks of its shortcuts may say how to turn them off.
    const isTold = view.texts.some(({data, box}) => box && /raccourcis?\b|shortcuts?\b/i.test(data));
    const keys = actions?.keys ?? [];
    for (const {key, what, path} of keys.slice(0, 10)) {
      const element = path === undefined ? undefined : elementAt(view, path);
      const place = element ? {element} : {};
      const fact = `La touche « ${key} », seule, ${deeds[what]} où que soit le focus`;
      yield isTold || what === 'prevented'
        ? {outcome: 'AV', message: `${fact} : peut-on désactiver ce raccourci ou le changer ?`, ...place}
        : {outcome: 'NC', message: `${fact}, et rien dans la page ne permet de désactiver ce raccourci.`, ...place};
    }
  },
};
