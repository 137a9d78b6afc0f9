import type {PageElement} from '../page/element.js';
import type {PageEvidence} from '../page/evidence.js';
import type {View} from '../page/view.js';
import {
  addressOf,
  landmarkOf,
  landmarksOf,
  mainOf,
  navigationsOf,
  originOf,
  searchOf,
  siteLinksOf,
  siteMapLinkOf,
  zoneOf,
} from './landmarks-nav.js';
import {skipLinksOf} from './skip-links.js';

/** Where something stands in a page, as it can be compared with another page. */
export interface Standing {
  /** What it is: a link, a field… */
  kind: string;
  name: string;
  /** Landmark around it, or where it stands by the main content. */
  zone: string;
  /** Before the main content, in it, or after it. */
  side: string;
  /** Place among the addresses and zones that the pages share, in the order of the document. */
  index: number;
  x: number;
  y: number;
}

/** A menu or bar of navigation. */
export interface NavFacts extends Standing {
  /** Addresses of its links, in their order. */
  links: string[];
}

/** What is compared between the pages of a set (RGAA 12.1, 12.2, 12.4, 12.5, 12.7). */
export interface PageFacts {
  url: string;
  origin: string;
  isHome: boolean;
  /** A step of a process: it is a set of its own, that several criteria leave out. */
  isProcess: boolean;
  navs: NavFacts[];
  siteMap: Standing | undefined;
  search: Standing | undefined;
  skip: Standing | undefined;
  /** Addresses of links outside the main content: what makes two pages those of one set. */
  frame: string[];
  /** Addresses of every link to other pages of the site. */
  links: string[];
  /** The main landmark, the header and the footer, and their places in the document. */
  zones: Record<string, number>;
}

const path = (address: string) => (URL.canParse(address) ? new URL(address).pathname : address);

export function pageFacts(page: PageEvidence): PageFacts | null {
  const [view] = page.views;
  if (!view) return null;
  const links = siteLinksOf(view);
  const main = mainOf(view);
  const search = searchOf(view);
  const siteMap = siteMapLinkOf(view);
  const [skip] = skipLinksOf(view);
  const outside = links.filter(link => !main || !link.isInside(main));
  return {
    url: view.url,
    origin: originOf(view.url),
    isHome: /^\/(index\.\w+|accueil\/?|fr\/?)?$/.test(path(view.url)),
    isProcess: page.process !== null,
    navs: navigationsOf(view).map(nav => ({
      ...standing(nav, 'menu', view),
      links: nav.inside('a').flatMap(link => addressOf(link) ?? []),
    })),
    siteMap: siteMap && standing(siteMap, siteMap.tag === 'a' ? 'lien' : 'bouton', view),
    search: search && standing(search.element, search.kind, view),
    skip: skip && standing(skip.link, 'lien', view),
    frame: [...new Set(outside.flatMap(link => addressOf(link) ?? []))].slice(0, 300),
    links: [...new Set(links.flatMap(link => addressOf(link) ?? []))].slice(0, 1000),
    zones: Object.fromEntries(
      (['banner', 'navigation', 'main', 'contentinfo'] as const).flatMap(zone => {
        const [first] = landmarksOf(view, zone);
        return first ? [[zone, first.index]] : [];
      }),
    ),
  };
}

function standing(element: PageElement, kind: string, view: View): Standing {
  const main = mainOf(view);
  const beside = !main || element.isInside(main) ? 'contenu' : element.index < main.index ? 'avant' : 'après';
  return {
    kind,
    name: element.name,
    zone: landmarkAround(element) ?? beside,
    side: beside,
    index: element.index,
    x: element.box?.x ?? -1,
    y: element.box?.y ?? -1,
  };
}

/** The landmark that holds it, a search or a menu of its own excepted. */
function landmarkAround(element: PageElement): string | undefined {
  const zone = element.parent && zoneOf(element.parent);
  if (zone !== 'search') return zone;
  return element.closest(one => /^(banner|navigation|main|contentinfo)$/.test(landmarkOf(one) ?? ''))?.role;
}

/** Two pages that are of one set: the same site, and links around their main contents that lead to the same places. */
export function isOneSet(one: PageFacts, other: PageFacts): boolean {
  if (one.origin !== other.origin || one.url === other.url) return false;
  const known = new Set([...one.frame, one.url]);
  const shared = [...other.frame, other.url].filter(address => known.has(address));
  return shared.length >= 2;
}

/** The other pages of the set of a page, processes left out. */
export const othersOf = (page: PageFacts, pages: readonly (PageFacts | null)[]): PageFacts[] =>
  pages.filter((other): other is PageFacts => other !== null && !other.isProcess && isOneSet(page, other));

/** The order in which a thing and the zones of a page stand: what changes it moves the thing in the source. */
export const orderOf = ({zones}: PageFacts, {index}: Standing, shared: readonly string[]): string =>
  [...shared.map(zone => [zone, zones[zone] ?? 0] as const), ['*', index] as const]
    .sort(([, left], [, right]) => left - right)
    .map(([name]) => name)
    .join(' ');

/** True when both stand in the same order among the zones that both pages have. */
export function isSameOrder(page: PageFacts, one: Standing, other: PageFacts, its: Standing): boolean {
  const shared = Object.keys(page.zones).filter(zone => other.zones[zone] !== undefined);
  return orderOf(page, one, shared) === orderOf(other, its, shared);
}

export const nameOf = (url: string): string =>
  URL.canParse(url) ? `${new URL(url).pathname}${new URL(url).search}` : url;
