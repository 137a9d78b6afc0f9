import {elementAt} from '../probes/page-tools.js';
import type {Press} from '../probes/presses.js';
import {av, judgementOf, nc, type Answer, type Rule} from '../rule.js';

/** RGAA 13.11.1 – an action waits for the pointer to be let go, or may be undone. */
export const rule: Rule = {
  test: '13.11.1',
  needs: ['listeners', 'presses'],
  *judgePage({views: [view], probes: {presses}}) {
    if (!view) return;
    const tried = new Set<number>();
    for (const press of presses?.tried ?? []) {
      const element = elementAt(view, press.path);
      if (element) tried.add(element.backendNodeId);
      yield judgementOf(answerTo(press), element);
    }
    const left = new Set(presses?.candidates.filter(node => !tried.has(node)));
    for (const element of view.elements.filter(({backendNodeId}) => left.has(backendNodeId)).slice(0, 10))
      yield judgementOf(
        av('Un script agit dès que le pointeur est pressé ici : peut-on y renoncer avant de le relâcher ?'),
        element,
      );
    if (presses?.ofPage || (!presses && view.byTag('script').length > 0))
      yield {
        outcome: 'AV',
        message: 'Un script écoute la pression du pointeur sur toute la page : déclenche-t-elle une action ?',
      };
    const actsAtRelease = view.elements.some(
      ({role, isHiddenToAll}) => /^(link|button|checkbox|radio)$/.test(role) && !isHiddenToAll,
    );
    if (presses && actsAtRelease) yield {outcome: 'C', message: ''};
  },
};

function answerTo({what, detail}: Press): Answer {
  const asSoonAs = 'dès que le pointeur est pressé, sans qu’on puisse y renoncer';
  if (what === 'navigation') return nc(`La page s’en va (${detail}) ${asSoonAs} : agissez au relâchement (click).`);
  if (what === 'window') return nc(`Une fenêtre s’ouvre (${detail}) ${asSoonAs} : agissez au relâchement (click).`);
  if (what === 'text')
    return nc(`Le contenu change (« ${detail.trim()} ») ${asSoonAs} : agissez au relâchement (click).`);
  if (what === 'opens')
    return av('Un contenu s’affiche dès que le pointeur est pressé : peut-on y renoncer ou le refermer ?');
  return 'C';
}
