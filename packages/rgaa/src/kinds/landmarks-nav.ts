import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {searchWords, siteMapWords} from '../words/navigation-words.js';
import {isTabStop} from './focusables.js';

/** Zones of the page that several pages share (RGAA 12.6). */
export type Zone = 'banner' | 'navigation' | 'main' | 'contentinfo' | 'search';

const landmarkTags: Record<string, Zone> = {nav: 'navigation', main: 'main', search: 'search'};

/** The landmark that an element is, as assistive technologies are told; undefined for none. */
export function landmarkOf(element: PageElement): Zone | undefined {
  if (!element.isExposed) return undefined;
  const zone = /^(banner|navigation|main|contentinfo|search)$/.exec(element.role)?.[1] as Zone | undefined;
  return zone ?? (element.writtenRole ? undefined : landmarkTags[element.tag]);
}

/** The zone around an element: that of the nearest landmark. */
export const zoneOf = (element: PageElement): Zone | undefined => {
  const around = element.closest(one => landmarkOf(one) !== undefined);
  return around && landmarkOf(around);
};

export const landmarksOf = (view: View, zone: Zone): PageElement[] =>
  view.elements.filter(element => landmarkOf(element) === zone);

const mainNames =
  /^(main|content|contenu|main-?content|contenu-?principal|page-?content|corps|principal|le-?contenu)$/i;

/** Where the main content stands: the landmark, or what its author named so. */
export const mainOf = (view: View): PageElement | undefined =>
  landmarksOf(view, 'main').find(({box}) => box) ??
  view.elements.find(element => element.box && mainNames.test(element.attribute('id') ?? ''));

/** A heading that assistive technologies meet. */
export const headingsOf = (view: View): PageElement[] =>
  view.elements.filter(element => element.isExposed && element.role === 'heading' && element.name !== '');

const withoutHash = (url: string) => url.split('#')[0] ?? '';

/** Whole address of a link; undefined for one that leads nowhere. */
export function addressOf(link: PageElement): string | undefined {
  const href = link.attribute('href');
  const {url} = link.view;
  return href !== undefined && URL.canParse(href, url) ? new URL(href, url).href : undefined;
}

export const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : url);

/** Links to other pages of the same site. */
export const siteLinksOf = (view: View): PageElement[] =>
  view.byTag('a', 'area').filter(link => {
    const address = addressOf(link);
    if (!address || !link.isExposed || !/^https?:/.test(address)) return false;
    return originOf(address) === originOf(view.url) && withoutHash(address) !== withoutHash(view.url);
  });

/** Is this page the map of its site? */
export function isSiteMap(view: View): boolean {
  const title = view.title.split(/\s[-–—|:]\s/)[0] ?? '';
  const [heading] = headingsOf(view).filter(element => element.tag === 'h1' || element.attribute('aria-level') === '1');
  return siteMapWords.test(title) || (heading !== undefined && siteMapWords.test(heading.text));
}

/** What leads to the map of the site. */
export const siteMapLinkOf = (view: View): PageElement | undefined =>
  view.elements.find(
    element =>
      (element.tag === 'a' || element.tag === 'button' || element.writtenRole === 'link') &&
      !element.isHiddenToAll &&
      element.name.length < 50 &&
      siteMapWords.test(element.name),
  );

/** The field, button or link that searches the site, the first outside the main content. */
export function searchOf(view: View): {element: PageElement; kind: 'champ' | 'bouton' | 'lien'} | undefined {
  const main = landmarksOf(view, 'main')[0];
  for (const element of view.elements) {
    if (element.isHiddenToAll || !isTabStop(element)) continue;
    const kind = searchKind(element);
    if (!kind) continue;
    const isInMain = main !== undefined && element.isInside(main);
    if (!isInMain || element.closest(one => landmarkOf(one) === 'search')) return {element, kind};
  }
  return undefined;
}

function searchKind(element: PageElement): 'champ' | 'bouton' | 'lien' | undefined {
  const {tag} = element;
  const type = element.attribute('type')?.toLowerCase() ?? 'text';
  const says = searchWords.test(element.name) && element.name.length < 60;
  if (tag === 'input' && type === 'search') return 'champ';
  if (tag === 'input' && type === 'text')
    return says || /^(q|query|search|recherche|s)$/i.test(element.attribute('name') ?? '') ? 'champ' : undefined;
  const isAlone = !element
    .closest(one => one.tag === 'form')
    ?.inside('input', 'select')
    .some(isTabStop);
  if (tag === 'button' && says && isAlone) return 'bouton';
  return tag === 'a' && says && /^(recherche|rechercher|moteur de recherche|search)/i.test(element.name)
    ? 'lien'
    : undefined;
}

/** Menus and bars of navigation: landmarks with at least two links. */
export const navigationsOf = (view: View): PageElement[] =>
  landmarksOf(view, 'navigation').filter(nav => nav.box && nav.inside('a').length >= 2);
