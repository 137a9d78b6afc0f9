import {indicatorOf} from '../kinds/focus-indicator.js';
import {ratioText} from '../kinds/colours.js';
import type {PageElement} from '../page/element.js';
import {isFocusable} from '../probes/focus-looks.js';
import {av, judgementOf, nc, type Answer, type Rule} from '../rule.js';
import type {PageEvidence} from '../page/evidence.js';

const mostFindings = 60;

/** RGAA 10.7.1 – the focus is visible on whatever takes it. */
export const rule: Rule = {
  test: '10.7.1',
  needs: ['focusLooks'],
  *judgePage(page) {
    let left = mostFindings;
    let good = false;
    for (const element of page.views[0]?.elements ?? []) {
      const answer = isFocusable(element) ? answerOf(element, page) : undefined;
      if (answer === 'C') good = true;
      else if (answer && left-- > 0) yield judgementOf(answer, element);
    }
    if (good) yield judgementOf('C');
  },
};

function answerOf(element: PageElement, {probes: {focusLooks}}: PageEvidence): Answer | undefined {
  if (focusLooks?.refused.has(element.backendNodeId)) return undefined;
  const look = focusLooks?.looks.get(element.backendNodeId);
  if (!look) return av('La prise de focus de cet élément est-elle visible ?');
  const indicator = indicatorOf(element, look);
  if (indicator.kind === 'native' || indicator.kind === 'good') return 'C';
  if (indicator.kind === 'none')
    return look.isSeen
      ? nc('Rien ne montre que cet élément a le focus : ne supprimez pas son contour (outline) sans le remplacer.')
      : nc('Cet élément reçoit le focus alors qu’il n’est pas visible, et rien d’autre ne le montre.');
  if (indicator.kind === 'weak')
    return nc(
      `La prise de focus se voit trop peu : seul change ${indicator.what}, d’un contraste de ${ratioText(indicator.ratio)} au mieux (il en faut 3:1).`,
    );
  return av(
    'Ce que le focus change à l’apparence de cet élément est-il bien visible, avec un contraste d’au moins 3:1 ?',
  );
}
