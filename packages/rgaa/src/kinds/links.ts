import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';

export type LinkKind = 'text' | 'image' | 'composite' | 'svg';

const known = new WeakMap<View, PageElement[]>();

/** The links of a view that assistive technologies meet: what has another role, such as `button`, is none. */
export function linksOf(view: View): PageElement[] {
  const links = known.get(view) ?? view.elements.filter(isLink);
  known.set(view, links);
  return links;
}

function isLink(element: PageElement): boolean {
  if (element.isAriaHidden || element.isHiddenToAll) return false;
  const role = element.writtenRole ?? '';
  if (element.tag === 'area') return element.has('href') && isUsedMap(element) && (!role || role === 'link');
  const leads = element.tag === 'a' && (element.has('href') || element.has('xlink:href'));
  if (!leads && role !== 'link' && !role.startsWith('doc-')) return false;
  if (!leads) return element.isExposed && /^(link|doc-(backlink|biblioref|glossref|noteref))$/.test(role);
  // Browsers ignore `none` on what takes the focus.
  return !role || /^(link|none|presentation|generic|doc-(backlink|biblioref|glossref|noteref))$/.test(role);
}

function isUsedMap(area: PageElement): boolean {
  const name = area.ancestor('map')?.attribute('name');
  return name !== undefined && area.view.byTag('img', 'object').some(image => image.attribute('usemap') === `#${name}`);
}

/** An image in the sense of the glossary of the RGAA. */
export const isImage = (element: PageElement): boolean =>
  /^(img|object|canvas|svg)$/.test(element.tag) || element.writtenRole === 'img' || element.writtenRole === 'image';

export function kindOf(link: PageElement): LinkKind {
  if (link.tag === 'area') return 'image';
  if (link.namespace === 'svg') return 'svg';
  const images = [...link.descendants()].filter(isImage);
  if (images.length === 0) return 'text';
  return hasOwnWords(link) ? 'composite' : 'image';
}

/** True when some text stands in the link beside its images. */
const hasOwnWords = (link: PageElement): boolean =>
  link.content.some(function isWord(node): boolean {
    if ('data' in node) return node.data.trim() !== '';
    return (
      !isImage(node) &&
      !node.pseudo &&
      !/^(script|style|template|noscript)$/.test(node.tag) &&
      node.content.some(isWord)
    );
  });

/** Where a link leads, in full; empty when it leads nowhere by itself. */
export function targetOf(link: PageElement): string {
  const href = (link.attribute('href') ?? link.attribute('xlink:href') ?? '').trim();
  return URL.canParse(href, link.view.url) ? new URL(href, link.view.url).href : href;
}
