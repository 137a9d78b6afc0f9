import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {pseudosOf} from './css-only.js';

/** The link of a menu that its form alone shows as that of the page one is on. */
export interface NavigationMark {
  link: PageElement;
  /** True when something that is read says it too: `aria-current`, a title, a hidden word, `<strong>`. */
  isSaid: boolean;
  /** Another link of the same menu that says it is the current one. */
  wrong: PageElement | undefined;
}

/** In each menu, the link to the page itself, where it does not look like the others; colours do not count. */
export function navigationMarks(view: View): NavigationMark[] {
  const here = withoutHash(view.url, view.url);
  return view.elements
    .filter(({role, isExposed, isVisible}) => role === 'navigation' && isExposed && isVisible)
    .flatMap(menu => {
      const links = menu.inside('a').filter(link => link.has('href') && link.isVisible && link.visibleText);
      const current = links.filter(link => withoutHash(link.attribute('href') ?? '', view.url) === here);
      const [link] = current;
      if (!link || current.length > 1 || (link.attribute('href') ?? '').includes('#')) return [];
      const others = links.filter(other => other !== link && depthOf(other, menu) === depthOf(link, menu));
      const [first] = others;
      if (!first || others.length < 2) return [];
      const usual = formOf(first);
      if (others.some(other => formOf(other) !== usual) || formOf(link) === usual) return [];
      const wrong = links.find(other => other !== link && isCurrent(other));
      return [{link, isSaid: isSaid(link, menu), wrong}];
    });
}

const withoutHash = (href: string, base: string) =>
  URL.canParse(href, base) ? new URL(href, base).href.split('#')[0] : undefined;

function depthOf(link: PageElement, menu: PageElement): number {
  let depth = 0;
  for (let node = link.parent; node && node !== menu; node = node.parent) depth += 1;
  return depth;
}

const isCurrent = (element: PageElement) => !/^(|false)$/.test(element.attribute('aria-current') ?? '');

function isSaid(link: PageElement, menu: PageElement): boolean {
  const around: PageElement[] = [...link.descendants()];
  for (let node: PageElement | undefined = link; node && node !== menu; node = node.parent) around.push(node);
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, '');
  return (
    around.some(
      element =>
        isCurrent(element) || element.has('title') || element.has('aria-label') || element.has('aria-describedby'),
    ) ||
    around.some(({tag}) => /^(strong|em|b|mark|img|svg)$/.test(tag)) ||
    [...link.descendants()].some(({box}) => box !== undefined && (box.width <= 1 || box.height <= 1)) ||
    plain(link.name) !== plain(link.visibleText)
  );
}

const clear = /^(transparent|rgba\(.*, 0\))$/;

/** What shows of an element but its colours. */
function formOf(link: PageElement): string {
  const boxes = link.parent?.tag === 'li' ? [link, link.parent] : [link];
  return boxes
    .flatMap(box => [
      ...['font-weight', 'font-size', 'font-style', 'text-decoration-line', 'text-transform', 'background-image'].map(
        name => box.css(name),
      ),
      ...['top', 'bottom', 'left', 'right'].map(side =>
        box.css(`border-${side}-style`) === 'none' || clear.test(box.css(`border-${side}-color`))
          ? '0px'
          : box.css(`border-${side}-width`),
      ),
      box.css('box-shadow') === 'none' ? '' : 'shadow',
      pseudosOf(box)
        .map(({pseudo, box: place}) => `${pseudo} ${place?.width ? 'shown' : ''}`)
        .join(),
    ])
    .join('|');
}
