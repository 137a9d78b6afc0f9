import {moreTimeControl, offersMoreTime, saysMoved, spellDelay} from '../kinds/timers.js';
import type {Rule} from '../rule.js';

/** RGAA 13.1.3 – a redirection by a script may be stopped, or waited for longer. */
export const rule: Rule = {
  test: '13.1.3',
  needs: ['time'],
  *judgePage(page) {
    const [view] = page.views;
    if (!view) return;
    if (!page.probes.time) {
      if (view.byTag('script').length > 0)
        yield {outcome: 'AV', message: 'Attendez : un script renvoie-t-il de lui-même vers une autre page ?'};
      return;
    }
    for (const {url, reason, after, text} of page.probes.time.departures) {
      if (reason !== 'scriptInitiated') continue;
      const leaves = `Un script renvoie vers ${url}${after === undefined ? '' : ` au bout de ${spellDelay(after)}`}`;
      if (after === undefined || after < 1 || saysMoved.test(text))
        yield {outcome: 'AV', message: `${leaves} : mène-t-il d’une adresse dépassée à la nouvelle ?`};
      else if (moreTimeControl(view) || offersMoreTime(text))
        yield {outcome: 'AV', message: `${leaves} : l’usager peut-il l’arrêter, ou gagner dix fois plus de temps ?`};
      else yield {outcome: 'NC', message: `${leaves}, et rien ne permet de l’arrêter ni de gagner du temps.`};
    }
  },
};
