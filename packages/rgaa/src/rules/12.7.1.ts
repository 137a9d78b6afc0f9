import {beforeMain} from '../kinds/bypass.js';
import {othersOf, pageFacts} from '../kinds/page-set.js';
import {inPageLinksOf, skipLinksOf} from '../kinds/skip-links.js';
import {elementAt} from '../probes/page-tools.js';
import {acrossPages, type Judgement, type Rule} from '../rule.js';
import type {View} from '../page/view.js';
import type {PageEvidence} from '../page/evidence.js';
import {skipWords} from '../words/navigation-words.js';

const absent = 'Aucun lien ne mène au contenu principal : mettez en premier dans la page un lien vers son id.';

/** RGAA 12.7.1 – a link leads to the main content, or past it. */
export const rule: Rule = {
  test: '12.7.1',
  needs: ['tabWalk'],
  *judgePage(page) {
    const answer = ofPage(page);
    if (answer) yield answer;
  },
  sample: acrossPages({
    gather: page => ({facts: pageFacts(page), lacks: lacks(page)}),
    compare: pages =>
      pages.map(({facts, lacks: isLacking}): Judgement[] => {
        // The site has other pages: the link is due, were there but little to pass over.
        const others =
          facts && isLacking
            ? othersOf(
                facts,
                pages.map(page => page.facts),
              )
            : [];
        return others.length > 0 ? [{outcome: 'NC', message: absent}] : [];
      }),
  }),
};

const lacks = ({views: [view]}: PageEvidence): boolean =>
  view !== undefined && skipLinksOf(view).length === 0 && mightLead(view).length === 0 && beforeMain(view).stops > 0;

/** Links in the page that bear the words of a skip link, whatever they lead to. */
const mightLead = (view: View) =>
  view.elements.filter(({role, name}) => /^(link|button)$/.test(role) && name.length < 80 && skipWords.test(name));

function ofPage({views: [view], probes: {tabWalk: walk}}: PageEvidence): Judgement | undefined {
  if (!view) return undefined;
  const before = beforeMain(view);
  const [own] = skipLinksOf(view);
  if (own) {
    const trial = walk?.skips.find(({path}) => elementAt(view, path) === own.link);
    if (!trial)
      return {outcome: 'AV', message: 'Ce lien mène-t-il bien au contenu principal au clavier ?', element: own.link};
    if (!trial.isSeen)
      return {
        outcome: 'NC',
        message: 'Ce lien d’accès au contenu reste invisible quand il a le focus.',
        element: own.link,
      };
    if (!trial.moves)
      return {
        outcome: 'NC',
        message: 'Ce lien d’accès au contenu ne déplace pas le focus : la tabulation reprend ailleurs.',
        element: own.link,
      };
    return {outcome: 'C', message: '', element: own.link};
  }
  const broken = inPageLinksOf(view).find(({target, link}) => !target && skipWords.test(link.name));
  if (broken)
    return {
      outcome: 'NC',
      message: 'Ce lien d’accès au contenu mène à un id qui n’existe pas dans la page.',
      element: broken.link,
    };
  if (mightLead(view).length > 0)
    return {outcome: 'AV', message: 'Ce qui est proposé permet-il d’atteindre le contenu principal, ou de l’éviter ?'};
  if (before.stops === 0 && !before.hasSite) return undefined;
  const isDue = before.hasSite && (before.isBare || before.stops >= 5);
  const place = before.main ? {element: before.main} : {};
  return isDue
    ? {outcome: 'NC', message: absent, ...place}
    : {
        outcome: 'AV',
        message: 'Aucun lien ne mène au contenu principal : y a-t-il assez à passer pour qu’il en faille un ?',
        ...place,
      };
}
