import {isSameOrder, nameOf, othersOf, pageFacts, type PageFacts} from '../kinds/page-set.js';
import {skipLinksOf} from '../kinds/skip-links.js';
import {elementAt} from '../probes/page-tools.js';
import {acrossPages, type Judgement, type Rule} from '../rule.js';

/** RGAA 12.7.2 – the link to the main content is seen, works, and stands at the same place on each page. */
export const rule: Rule = {
  test: '12.7.2',
  needs: ['tabWalk'],
  *judgePage({views: [view], probes: {tabWalk: walk}}) {
    const [own] = view ? skipLinksOf(view) : [];
    if (!view || !own) return;
    const {link: element} = own;
    const trial = walk?.skips.find(({path}) => elementAt(view, path) === element);
    if (!trial)
      yield {outcome: 'AV', message: 'Ce lien est-il visible à la prise de focus, et mène-t-il au contenu ?', element};
    else if (!trial.isSeen)
      yield {outcome: 'NC', message: 'Ce lien d’accès au contenu n’est pas visible à la prise de focus.', element};
    else if (!trial.moves)
      yield {
        outcome: 'NC',
        message: 'Ce lien d’accès au contenu n’est pas fonctionnel : la tabulation ne reprend pas à sa cible.',
        element,
      };
  },
  sample: acrossPages({
    gather: pageFacts,
    compare: pages => pages.map(page => (page?.skip ? [between(page, pages)] : [])),
  }),
};

function between(page: PageFacts, pages: readonly (PageFacts | null)[]): Judgement {
  const {skip} = page;
  const others = othersOf(page, pages).filter(other => other.skip);
  if (!skip || others.length === 0)
    return {
      outcome: 'AV',
      message: 'Comparez avec une autre page : le lien d’accès au contenu y est-il à la même place ?',
    };
  for (const other of others)
    if (other.skip && !isSameOrder(page, skip, other, other.skip))
      return {
        outcome: 'NC',
        message: `Dans le code source, le lien d’accès au contenu n’est pas dans le même ordre que sur la page « ${nameOf(other.url)} ».`,
      };
  const isMoved = others.some(other => other.skip && Math.abs(other.skip.x - skip.x) > 40);
  return isMoved
    ? {outcome: 'AV', message: 'Le lien d’accès au contenu est-il à la même place à l’écran que sur les autres pages ?'}
    : {outcome: 'C', message: ''};
}
