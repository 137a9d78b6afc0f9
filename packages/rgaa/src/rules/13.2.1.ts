import type {Rule} from '../rule.js';

/** RGAA 13.2.1 – no window opens unless somebody acts. */
export const rule: Rule = {
  test: '13.2.1',
  needs: ['time'],
  *judgePage({probes: {time}}) {
    if (!time) yield {outcome: 'AV', message: 'Une fenêtre s’ouvre-t-elle sans action de l’usager ?'};
    else if (time.windows.length > 0)
      yield {
        outcome: 'NC',
        message: `Une fenêtre s’ouvre sans action de l’usager${time.windows[0] ? ` (${time.windows[0]})` : ''}.`,
      };
    else yield {outcome: 'C', message: ''};
  },
};
