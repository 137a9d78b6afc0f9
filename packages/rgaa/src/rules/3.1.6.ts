import {programsOf} from '../kinds/programs.js';
import {av, eachElement} from '../rule.js';

/** RGAA 3.1.6 – what an interactive drawing or a plug-in tells by a colour it tells otherwise too. */
export const rule = eachElement({
  test: '3.1.6',
  applies: view => (view === view.page.views[0] ? programsOf(view).map(({element}) => element) : []),
  judge: () =>
    av(
      'Ce que ce média dit par la couleur (séries d’un graphique, zones d’une carte) se comprend-il aussi sans elle ?',
    ),
});
