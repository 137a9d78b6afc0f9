import {nameOf, othersOf, pageFacts, type NavFacts, type PageFacts} from '../kinds/page-set.js';
import {acrossPages, type Judgement, type Rule} from '../rule.js';

/** RGAA 12.2.1 – menus and bars of navigation stand at the same place on each page of a set. */
export const rule: Rule = {
  test: '12.2.1',
  sample: acrossPages({
    gather: pageFacts,
    compare: pages =>
      pages.map(page => (page && !page.isProcess && !page.isHome && page.navs.length > 0 ? judge(page, pages) : [])),
  }),
};

function judge(page: PageFacts, pages: readonly (PageFacts | null)[]): Judgement[] {
  const others = othersOf(page, pages).filter(({isHome, navs}) => !isHome && navs.length > 0);
  if (others.length === 0)
    return [
      av(
        'Comparez avec une autre page du même ensemble : les menus y sont-ils à la même place et dans le même ordre ?',
      ),
    ];
  const judgements = others.flatMap(other => between(page, other));
  return judgements.length > 0 ? judgements : [{outcome: 'C', message: ''}];
}

function between(page: PageFacts, other: PageFacts): Judgement[] {
  const pairs = page.navs.flatMap(nav => {
    const twin = twinOf(nav, other.navs);
    return twin ? [{nav, twin}] : [];
  });
  const where = `« ${nameOf(other.url)} »`;
  const inOrder = [...pairs].sort((one, two) => one.nav.index - two.nav.index);
  const isMoved = inOrder.some(({twin}, at) => at > 0 && twin.index < (inOrder[at - 1]?.twin.index ?? 0));
  if (isMoved) return [nc(`Les menus se suivent dans un autre ordre que sur la page ${where}.`)];
  return pairs.flatMap(({nav, twin}) => {
    const name = nav.name ? `Le menu « ${nav.name} »` : 'Le menu';
    const shared = nav.links.filter(link => twin.links.includes(link));
    const there = twin.links.filter(link => shared.includes(link));
    if (new Set(shared).size === shared.length && shared.length >= 2 && shared.join('\n') !== there.join('\n'))
      return [nc(`${name} n’a pas ses liens dans le même ordre que sur la page ${where}.`)];
    const isAcross = (nav.side === 'avant' && twin.side === 'après') || (nav.side === 'après' && twin.side === 'avant');
    if (isAcross) return [nc(`${name} est d’un côté du contenu ici, et de l’autre sur la page ${where}.`)];
    if (Math.abs(nav.x - twin.x) > 40 || Math.abs(nav.y - twin.y) > 80)
      return [av(`${name} n’est pas tout à fait au même endroit que sur la page ${where} : est-ce la même place ?`)];
    return [];
  });
}

/** The same menu on another page: one with the same name, or with most of the same links. */
function twinOf(nav: NavFacts, navs: readonly NavFacts[]): NavFacts | undefined {
  const links = new Set(nav.links);
  const alike = (other: NavFacts) =>
    other.links.filter(link => links.has(link)).length / Math.max(1, Math.min(links.size, other.links.length));
  return (
    navs.find(other => nav.name !== '' && other.name === nav.name && alike(other) >= 0.3) ??
    navs.find(other => alike(other) >= 0.6)
  );
}

const nc = (message: string): Judgement => ({outcome: 'NC', message});
const av = (message: string): Judgement => ({outcome: 'AV', message});
