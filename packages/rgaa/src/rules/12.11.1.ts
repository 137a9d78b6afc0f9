import {addressOf} from '../kinds/landmarks-nav.js';
import {elementAt} from '../probes/page-tools.js';
import type {PageEvidence} from '../page/evidence.js';
import type {HoverTrial} from '../probes/hovers.js';
import type {Judgement, Rule} from '../rule.js';
import {openingsOf} from '../states/opened.js';

/** RGAA 12.11.1 – what comes into sight under the pointer, with the focus or by a click is reached by the keyboard. */
export const rule: Rule = {
  test: '12.11.1',
  needs: ['actions', 'tabWalk'],
  states: ['opened'],
  *judgePage(page) {
    for (const trial of page.probes.actions?.hovers ?? []) yield ofHover(trial, page);
    for (const {view, root, focusables, focus, next, isDialog} of openingsOf(page)) {
      if (focusables === 0) continue;
      const element = elementAt(view, root);
      const isIn = [focus, next].some(path => path !== null && (path === root || path.startsWith(`${root}/`)));
      yield {
        outcome: isIn ? 'C' : 'AV',
        message: isIn ? '' : `Ce contenu${isDialog ? '' : ' additionnel'} est-il atteint avec la touche Tab ?`,
        state: view.state,
        ...(element ? {element} : {}),
      };
    }
  },
};

function ofHover({path, revealed, by}: HoverTrial, {views: [view], probes: {tabWalk: walk}}: PageEvidence): Judgement {
  const element = view && elementAt(view, path);
  const place = element ? {element} : {};
  const isStop = walk?.stops.some(stop => revealed.includes(stop.path) && stop.isSeen) ?? false;
  if (isStop || by) return {outcome: 'C', message: '', ...place};
  // Links that also stand elsewhere are within reach.
  const links = revealed.flatMap(one => (view && elementAt(view, one)) ?? []);
  const stops = new Set(
    walk?.stops.flatMap(stop => {
      const one = view && elementAt(view, stop.path);
      return (one && addressOf(one)) ?? [];
    }),
  );
  const isElsewhere = links.every(link => link.tag === 'a' && stops.has(addressOf(link) ?? ''));
  return walk?.isComplete && links.length > 0 && !isElsewhere
    ? {
        outcome: 'NC',
        message: 'Au survol, des liens ou des boutons apparaissent ici que le clavier ne peut pas atteindre.',
        ...place,
      }
    : {outcome: 'AV', message: 'Ce qui apparaît ici au survol peut-il être atteint au clavier ?', ...place};
}
