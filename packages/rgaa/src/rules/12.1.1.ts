import {othersOf, pageFacts, type PageFacts} from '../kinds/page-set.js';
import {acrossPages, type Judgement, type Rule} from '../rule.js';

/** RGAA 12.1.1 – each set of pages has two systems of navigation: a menu, a map of the site, a search. */
export const rule: Rule = {
  test: '12.1.1',
  sample: acrossPages({
    gather: pageFacts,
    compare: pages => pages.map(page => (page && !page.isProcess ? [judge(page, pages)] : [])),
  }),
};

function judge(page: PageFacts, pages: readonly (PageFacts | null)[]): Judgement {
  const set = [page, ...othersOf(page, pages)];
  const systems = new Set(set.flatMap(systemsOf));
  const told = [...systems].join(', ') || 'aucun';
  // A menu and a map are what they are; whether a field searches the whole site is for a human to say.
  if (systems.has('menu') && systems.has('plan du site')) return {outcome: 'C', message: ''};
  if (systems.size >= 2)
    return av(`Systèmes de navigation trouvés : ${told}. La recherche porte-t-elle sur tout le site ?`);
  // A site of a few pages, all reached from its home page, needs no more (particular case).
  const reach = new Set(set.flatMap(({links}) => links));
  if (set.length < 2 || reach.size < 10)
    return av(`Systèmes de navigation trouvés : ${told}. Le site est-il assez petit pour s’en passer ?`);
  return {
    outcome: 'NC',
    message: `Ces pages n’ont pas deux systèmes de navigation (trouvés : ${told}) : ajoutez un plan du site ou une recherche.`,
  };
}

const av = (message: string): Judgement => ({outcome: 'AV', message});

const systemsOf = ({navs, siteMap, search, links}: PageFacts): string[] => [
  // Links written without a landmark may be a menu all the same.
  ...(navs.some(nav => nav.zone !== 'contentinfo' && nav.links.length >= 2) || links.length === 0 ? ['menu'] : []),
  ...(siteMap ? ['plan du site'] : []),
  ...(search ? ['recherche'] : []),
];
