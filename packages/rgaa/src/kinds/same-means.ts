import {acrossPages, type Judgement, type SampleQuestion} from '../rule.js';
import {isSameOrder, nameOf, othersOf, pageFacts, type PageFacts, type Standing} from './page-set.js';

interface Means {
  /** In French, with its article: « le plan du site ». */
  what: string;
  /** « au plan du site ». */
  toIt: string;
  /** Its pronoun. */
  it: string;
  find: (page: PageFacts) => Standing | undefined;
}

export const siteMapMeans: Means = {
  what: 'le plan du site',
  toIt: 'au plan du site',
  it: 'il',
  find: page => page.siteMap,
};
export const searchMeans: Means = {what: 'la recherche', toIt: 'à la recherche', it: 'elle', find: page => page.search};

type Compare = (one: Standing, its: Standing, page: PageFacts, other: PageFacts) => Judgement | undefined;

const compareWith = (
  {find}: Means,
  alone: string,
  compare: Compare,
  absent?: (other: PageFacts) => Judgement,
): SampleQuestion =>
  acrossPages({
    gather: pageFacts,
    compare: pages =>
      pages.map((page): Judgement[] => {
        if (!page || page.isProcess) return [];
        const own = find(page);
        const others = othersOf(page, pages);
        const having = others.filter(other => find(other) !== undefined);
        if (!own) return having[0] && absent ? [absent(having[0])] : [];
        if (having.length === 0) return [{outcome: 'AV', message: alone}];
        const said = having.flatMap(other => {
          const its = find(other);
          return (its && compare(own, its, page, other)) ?? [];
        });
        return said.length > 0 ? said : [{outcome: 'C', message: ''}];
      }),
  });

const nc = (message: string): Judgement => ({outcome: 'NC', message});
const av = (message: string): Judgement => ({outcome: 'AV', message});
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The same kind of thing leads there on each page. */
export const sameMeans = (means: Means): SampleQuestion =>
  compareWith(
    means,
    `Comparez avec une autre page du même ensemble : ${means.what} y est-${means.it} accessible de la même manière ?`,
    (own, its, _page, other) => {
      if (own.kind !== its.kind)
        return nc(
          `On accède ${means.toIt} par un ${own.kind} ici, et par un ${its.kind} sur la page « ${nameOf(other.url)} ».`,
        );
      if (own.name && its.name && own.name !== its.name)
        return av(
          `L’intitulé est « ${own.name} » ici, et « ${its.name} » sur la page « ${nameOf(other.url)} » : est-ce la même fonctionnalité ?`,
        );
      return undefined;
    },
    other => nc(`Rien ne mène ici ${means.toIt}, que la page « ${nameOf(other.url)} » propose.`),
  );

/** It stands at the same place for the eyes. */
export const samePlace = (means: Means): SampleQuestion =>
  compareWith(
    means,
    `Comparez avec une autre page du même ensemble : ${means.what} y est-${means.it} à la même place ?`,
    (own, its, _page, other) => {
      if (own.zone !== its.zone)
        return nc(`${capital(means.what)} n’est pas à la même place que sur la page « ${nameOf(other.url)} ».`);
      // What stands after the content is as far down as the content is long.
      const isLow = own.zone === 'contentinfo' || own.zone === 'après';
      const isFar = Math.abs(own.x - its.x) > 40 || (!isLow && Math.abs(own.y - its.y) > 60);
      return isFar
        ? av(
            `${capital(means.what)} est un peu ailleurs que sur la page « ${nameOf(other.url)} » : est-ce la même place ?`,
          )
        : undefined;
    },
  );

/** It stands in the same order in the source. */
export const sameOrder = (means: Means): SampleQuestion =>
  compareWith(
    means,
    `Comparez avec une autre page du même ensemble : ${means.what} y est-${means.it} dans le même ordre dans le code source ?`,
    (own, its, page, other) =>
      isSameOrder(page, own, other, its)
        ? undefined
        : nc(
            `Dans le code source, ${means.what} n’est pas dans le même ordre que sur la page « ${nameOf(other.url)} ».`,
          ),
  );
