import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';

/** The element that the RGAA asks for each zone, by the role of that zone. */
const elementFor: Readonly<Record<string, string>> = {
  banner: 'header',
  navigation: 'nav',
  main: 'main',
  contentinfo: 'footer',
};

const zoneNames: Readonly<Record<string, string>> = {
  banner: 'la zone d’en-tête',
  navigation: 'une zone de navigation',
  main: 'la zone de contenu principal',
  contentinfo: 'la zone de pied de page',
};

const headerNames = /^(site-?)?(header|banner|en-?tete|entete)$|^(page|site|main)-?header$/i;
const footerNames = /^(site-?)?(footer|pied(-de-page)?)$|^(page|site|main)-?footer$/i;
const breadcrumbNames = /^(breadcrumbs?|fil-?d?-?ariane|ariane)$/i;

export interface ZoneFault {
  element: PageElement | undefined;
  message: string;
}

const isShown = (element: PageElement) => !element.isHiddenToAll && !element.isAriaHidden;

const isNamed = (element: PageElement, pattern: RegExp) =>
  `${element.attribute('id') ?? ''} ${element.attribute('class') ?? ''}`.split(/\s+/).some(name => pattern.test(name));

/** What of the structure of a document breaks one of the conditions of RGAA 9.2.1. */
export function* zoneFaults(view: View): Generator<ZoneFault> {
  const ofPage = (element: PageElement) => !element.closest(one => one.entrance === 'frame');
  const mains = view.byTag('main').filter(element => ofPage(element) && isShown(element));
  if (mains.length === 0 && view.texts.some(({box, data}) => box && data.trim()))
    yield {element: view.body, message: 'La page n’a pas de contenu principal : placez-le dans un élément <main>.'};
  for (const main of mains.slice(1))
    yield {
      element: main,
      message: 'Un seul élément <main> peut être visible : réunissez-les, ou masquez les autres par l’attribut hidden.',
    };
  for (const element of view.elements) {
    const role = element.writtenRole ?? '';
    const expected = elementFor[role];
    if (expected && element.tag !== expected && ofPage(element) && isShown(element))
      yield {
        element,
        message: `Cet élément est ${zoneNames[role]} (role="${role}") : employez l’élément <${expected}>.`,
      };
  }
  yield* navFaults(view);
  yield* namedZones(view);
}

/** A `<nav>` without anything to go to, and a breadcrumb that is in none. */
function* navFaults(view: View): Generator<ZoneFault> {
  for (const nav of view.byTag('nav')) {
    if (!isShown(nav) || nav.text === '' || (nav.writtenRole && nav.writtenRole !== 'navigation')) continue;
    const leads = [...nav.descendants()].some(
      one =>
        /^(a|area|button|select|input|summary)$/.test(one.tag) ||
        one.tag.includes('-') ||
        /^(link|button|menuitem|tab|treeitem)/.test(one.writtenRole ?? ''),
    );
    if (!leads)
      yield {element: nav, message: 'Cet élément <nav> ne contient aucun lien : il est réservé à la navigation.'};
  }
  for (const element of view.byTag('div', 'ul', 'ol', 'p', 'section')) {
    if (
      !isNamed(element, breadcrumbNames) ||
      !isShown(element) ||
      element.closest(({tag, writtenRole}) => tag === 'nav' || writtenRole === 'navigation')
    )
      continue;
    const inside = [...element.descendants()];
    if (inside.some(({tag}) => tag === 'nav') || inside.filter(({tag}) => tag === 'a').length < 2) continue;
    yield {element, message: 'Ce fil d’Ariane n’est pas dans un élément <nav>.'};
  }
}

/** A header or a footer of the page, by its name and its place, where no element says so. */
function* namedZones(view: View): Generator<ZoneFault> {
  const {body} = view;
  if (!body) return;
  const tops = body.children.flatMap(child => [child, ...(child.tag === 'div' ? child.children : [])]);
  const zones = [
    {
      tag: 'header',
      role: 'banner',
      names: headerNames,
      message: 'L’en-tête de la page n’est pas dans un élément <header>.',
    },
    {
      tag: 'footer',
      role: 'contentinfo',
      names: footerNames,
      message: 'Le pied de page n’est pas dans un élément <footer>.',
    },
  ];
  for (const {tag, role, names, message} of zones) {
    if (view.byTag(tag).some(element => !element.ancestor('main', 'article', 'section', 'aside'))) continue;
    const zone = tops.find(element => element.tag === 'div' && !element.writtenRole && isNamed(element, names));
    if (zone && isShown(zone) && zone.text !== '' && zone.inside('main').length === 0 && role)
      yield {element: zone, message};
  }
}
