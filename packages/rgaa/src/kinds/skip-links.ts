import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {mainOf} from './landmarks-nav.js';
import {isTabStop} from './focusables.js';

/** A link to a place in its own page. */
export interface InPageLink {
  link: PageElement;
  /** Undefined when nothing has that id. */
  target: PageElement | undefined;
}

const known = new WeakMap<View, readonly InPageLink[]>();

/** Links to places in the page, in the order of the document. */
export function inPageLinksOf(view: View): readonly InPageLink[] {
  const links = known.get(view) ?? [...view.byTag('a')].flatMap(link => inPageLink(link, view) ?? []);
  known.set(view, links);
  return links;
}

function inPageLink(link: PageElement, view: View): InPageLink | undefined {
  const href = link.attribute('href')?.trim() ?? '';
  if (!URL.canParse(href, view.url) || link.css('visibility') === 'hidden' || !isTabStop(link)) return undefined;
  const {hash, href: whole} = new URL(href, view.url);
  if (hash.length < 2 || whole.split('#')[0] !== view.url.split('#')[0]) return undefined;
  const id = decode(hash.slice(1));
  const target =
    view.byId(hash.slice(1)) ?? view.byId(id) ?? view.queryAll('a[name]').find(a => a.attribute('name') === id);
  return {link, target};
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** True when going there is going to the main content: nothing to read stands between. */
export function leadsToMain(target: PageElement, view: View): boolean {
  const main = mainOf(view);
  if (!main) return false;
  if (target === main) return true;
  const [first, last] = target.index < main.index ? [target, main] : [main, target];
  // Past its beginning it is a place in the main content, which still is in it: a title, a first article.
  if (last === target && target.isInside(main)) return textBefore(target, main) < 400;
  if (main.isInside(target) && textBefore(main, target) === 0) return true;
  // Just before it.
  const between = view.texts.filter(
    ({data, parent, box}) => box && data.trim() !== '' && parent.index >= first.index && parent.index < last.index,
  );
  return last === main && between.length === 0;
}

/** How much is read in `around` before `element`. */
function textBefore(element: PageElement, around: PageElement): number {
  const before = element.view.texts.filter(
    ({data, parent, box}) =>
      box && data.trim() !== '' && parent.index < element.index && (parent === around || parent.isInside(around)),
  );
  return before.reduce((length, {data}) => length + data.trim().length, 0);
}

/** Links to the main content. */
export const skipLinksOf = (view: View): {link: PageElement; target: PageElement}[] =>
  inPageLinksOf(view).flatMap(({link, target}) => (target && leadsToMain(target, view) ? [{link, target}] : []));
