import {headingsOf, landmarkOf, landmarksOf, mainOf, searchOf, siteLinksOf, type Zone} from '../kinds/landmarks-nav.js';
import {inPageLinksOf} from '../kinds/skip-links.js';
import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import type {Judgement, Rule} from '../rule.js';
import {skipWords} from '../words/navigation-words.js';

const zones: Record<Zone, string> = {
  banner: 'd’en-tête',
  navigation: 'de navigation',
  main: 'de contenu principal',
  contentinfo: 'de pied de page',
  search: 'de recherche',
};

/** RGAA 12.6.1 – the zones that pages share may be reached or passed over. */
export const rule: Rule = {
  test: '12.6.1',
  *judge(view) {
    if (view.page.views[0] !== view) return;
    for (const zone of ['banner', 'navigation', 'main', 'contentinfo', 'search'] as const)
      for (const element of landmarksOf(view, zone).filter(({box}) => box)) yield {outcome: 'C', message: '', element};
    for (const {zone, element} of bareZones(view)) {
      if (isReached(element, view)) yield {outcome: 'C', message: '', element};
      else
        yield {
          outcome: 'NC',
          message: `Cette zone ${zones[zone]} n’a ni rôle, ni titre, ni lien qui y mène ou l’évite : donnez-lui le rôle « ${zone} ».`,
          element,
        };
    }
    yield* bareMain(view);
  },
};

const ids: readonly [Zone, RegExp][] = [
  ['banner', /^(header|site-?header|page-?header|entete|en-tete|banner)$/i],
  ['navigation', /^(nav|navbar|navigation|main-?nav(igation)?|main-?menu|menu(-principal)?|site-?nav)$/i],
  ['contentinfo', /^(footer|site-?footer|page-?footer|pied(-de)?-page)$/i],
];

/** Zones that their author named by an id, and that no landmark marks; a search that stands in none. */
function* bareZones(view: View): Generator<{zone: Zone; element: PageElement}> {
  for (const [zone, names] of ids) {
    if (landmarksOf(view, zone).length > 0) continue;
    const element = view.elements.find(
      one => one.box && /^(div|section|ul|table|header|footer)$/.test(one.tag) && names.test(one.attribute('id') ?? ''),
    );
    // Inside another zone it is part of it; without links nothing is to be passed over.
    const isZone = element && !element.closest(one => landmarkOf(one) !== undefined) && element.inside('a').length >= 3;
    if (element && isZone && !holdsLandmark(element)) yield {zone, element};
  }
  const search = searchOf(view);
  if (search?.kind !== 'champ' || landmarksOf(view, 'search').length > 0) return;
  const form = search.element.ancestor('form');
  // A form with other fields is no search of the site.
  if (form && form.inside('input', 'select', 'textarea').filter(({isExposed}) => isExposed).length <= 3)
    yield {zone: 'search', element: form};
}

const holdsLandmark = (element: PageElement) =>
  [...element.descendants()].some(inner => landmarkOf(inner) !== undefined);

/** By a heading inside, a link to it, or a button or a link just before it. */
function isReached(element: PageElement, view: View): boolean {
  if (headingsOf(view).some(heading => heading.isInside(element))) return true;
  const isAround = (target: PageElement | undefined) =>
    target !== undefined && (target === element || target.isInside(element) || element.isInside(target));
  if (inPageLinksOf(view).some(({target}) => isAround(target) && target?.tag !== 'body')) return true;
  const {previous} = element;
  const before = previous && [previous, ...previous.descendants()];
  return before?.some(one => one.role === 'heading' || one.has('aria-expanded') || one.has('aria-controls')) ?? false;
}

/** Links come first, and nothing leads past them: no landmark, no heading, no link in the page. */
function* bareMain(view: View): Generator<Judgement> {
  if (landmarksOf(view, 'main').length > 0) return;
  const headings = headingsOf(view).filter(
    heading =>
      !heading.closest(one => /^(banner|navigation|contentinfo|complementary)$/.test(one.role) || one.tag === 'aside'),
  );
  const [first] = siteLinksOf(view);
  const text = longestTextAfter(first, view);
  if (!first || !text) return;
  const isHelped = view.elements.some(one => /^(button|link)$/.test(one.role) && skipWords.test(one.name));
  if (headings.length > 0 || inPageLinksOf(view).some(({target}) => target !== undefined)) return;
  const element = mainOf(view) ?? text;
  yield isHelped
    ? {outcome: 'AV', message: 'Peut-on atteindre le contenu principal sans passer par ce qui le précède ?', element}
    : {
        outcome: 'NC',
        message:
          'Le contenu principal n’a ni rôle « main », ni titre, ni lien qui y mène : mettez-le dans un élément main.',
        element,
      };
}

/** A text long enough to be what one came for, after the first link to another page and outside of it. */
function longestTextAfter(first: PageElement | undefined, view: View): PageElement | undefined {
  if (!first) return undefined;
  return view.texts.find(
    ({data, parent, box}) =>
      box &&
      parent.index > first.index &&
      data.trim().length > 100 &&
      !/^(a|button|footer|aside|nav)$/.test(parent.tag) &&
      !parent.ancestor('footer', 'aside', 'nav', 'a'),
  )?.parent;
}
