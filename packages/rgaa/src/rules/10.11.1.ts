import type {Rule} from '../rule.js';

/** RGAA 10.11.1 – in a window 320 wide nothing is lost, and nothing is read by scrolling in two directions. */
export const rule: Rule = {
  test: '10.11.1',
  needs: ['reflow'],
  *judgePage({probes: {reflow}}) {
    if (!reflow) return;
    if (reflow.overflowX > 0)
      yield {outcome: 'NC', message: `La page dépasse de ${reflow.overflowX} pixels une fenêtre large de 320 pixels.`};
    else yield {outcome: 'C', message: ''};
  },
};
