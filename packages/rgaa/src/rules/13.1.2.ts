import {longEnough, refreshesOf, saysMoved, spellDelay} from '../kinds/timers.js';
import type {Rule} from '../rule.js';

/** RGAA 13.1.2 – a redirection written in the page, or in a header of it, is immediate. */
export const rule: Rule = {
  test: '13.1.2',
  *judgePage(page) {
    for (const {delay, target, element} of refreshesOf(page)) {
      if (target === undefined) continue;
      const place = element ? {element} : {};
      const leaves = `La page renvoie vers ${target} au bout de ${spellDelay(delay)}`;
      if (delay === 0) yield {outcome: 'C', message: '', ...place};
      else if (delay >= longEnough)
        yield {outcome: 'AV', message: `${leaves} : cette redirection est-elle nécessaire ?`, ...place};
      else if (saysMoved.test(page.views[0]?.body?.text ?? ''))
        yield {outcome: 'AV', message: `${leaves} : mène-t-elle d’une adresse dépassée à la nouvelle ?`, ...place};
      else yield {outcome: 'NC', message: `${leaves} : la redirection doit être immédiate.`, ...place};
    }
  },
};
