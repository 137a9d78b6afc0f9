import {longEnough, moreTimeControl, pauseControl, refreshesOf, spellDelay} from '../kinds/timers.js';
import type {Rule} from '../rule.js';

/** RGAA 13.1.1 – a page that loads again by itself may be stopped, or waited for longer. */
export const rule: Rule = {
  test: '13.1.1',
  needs: ['time'],
  *judgePage(page) {
    const [view] = page.views;
    if (!view) return;
    const control = moreTimeControl(view) ?? pauseControl(view);
    for (const {delay, target, element} of refreshesOf(page)) {
      if (target !== undefined) continue;
      const place = element ? {element} : {};
      const again = `La page se recharge d’elle-même toutes les ${spellDelay(delay)}`;
      if (delay >= longEnough) yield {outcome: 'C', message: '', ...place};
      else if (control)
        yield {
          outcome: 'AV',
          message: `${again} : « ${control.name} » permet-il de l’arrêter ou de gagner du temps ?`,
          ...place,
        };
      else yield {outcome: 'NC', message: `${again}, et rien ne permet de l’arrêter ni de gagner du temps.`, ...place};
    }
    for (const {reason, after} of page.probes.time?.departures ?? [])
      if (reason === 'reload')
        yield {
          outcome: 'AV',
          message: `Un script recharge la page${after === undefined ? '' : ` au bout de ${spellDelay(after)}`} : peut-on l’arrêter ou gagner du temps ?`,
        };
    for (const element of view.byTag('object', 'embed', 'canvas'))
      if (!element.isHiddenToAll && !/^(image\/|application\/pdf)/.test(element.attribute('type') ?? ''))
        yield {
          outcome: 'AV',
          message: 'Ce contenu se renouvelle-t-il de lui-même ? Peut-on alors l’arrêter ?',
          element,
        };
  },
};
