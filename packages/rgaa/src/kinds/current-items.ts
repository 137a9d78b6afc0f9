import {isElement, type PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {see, isSure} from './backdrop.js';
import {colourOf, contrast} from './colours.js';

/** An item that is said to be the current one, or a field said to be wrong, and how its look differs from the others. */
export interface Apart {
  element: PageElement;
  /** `shape`: by more than a colour; `colour`: by a colour only; `nothing`: not at all. */
  by: 'shape' | 'colour' | 'nothing';
  /** The greatest contrast between its colours and those of the others. */
  ratio: number;
}

/** Current items of menus against an item beside them. */
export function currentItems(view: View): Apart[] {
  return view.elements.flatMap(item => {
    if (!/^(page|step|true|location)$/.test(item.attribute('aria-current') ?? '') || !item.isVisible) return [];
    const list = item.closest(({tag, role}) => /^(ul|ol|nav)$/.test(tag) || role === 'navigation' || role === 'list');
    const others = list
      ? list.inside(item.tag).filter(other => !other.has('aria-current') && other.isVisible && other.visibleText)
      : [];
    const other = others.at(-1);
    // The last of a trail is known by its place.
    if (!other || /breadcrumb|ariane|trail/i.test(`${list?.attribute('class')} ${list?.name} ${list?.parent?.name}`))
      return [];
    return [apart(item, other)];
  });
}

/** Compares two elements of the same kind, and what is directly around and in them. */
export function apart(element: PageElement, other: PageElement): Apart {
  const pairs: [PageElement, PageElement][] = [[element, other]];
  if (element.parent && other.parent && element.parent !== other.parent) pairs.push([element.parent, other.parent]);
  const inside = [...element.descendants()];
  const insideOther = [...other.descendants()];
  inside.forEach((child, index) => {
    const twin = insideOther[index];
    if (twin) pairs.push([child, twin]);
  });
  const isShape =
    inside.map(({tag}) => tag).join() !== insideOther.map(({tag}) => tag).join() ||
    pairs.some(([one, two]) => shapeOf(one) !== shapeOf(two));
  const ratios = pairs.flatMap(([one, two]) => colours.flatMap(property => ratioOf(one, two, property)));
  const ratio = Math.max(1, ...ratios);
  return {element, by: isShape ? 'shape' : ratio > 1 ? 'colour' : 'nothing', ratio};
}

const colours = [
  'color',
  'background-color',
  'border-top-color',
  'border-bottom-color',
  'border-left-color',
  'border-right-color',
  'fill',
];
const shapes = [
  'font-weight',
  'font-style',
  'font-size',
  'text-decoration-line',
  'text-transform',
  'background-image',
  'box-shadow',
  'outline-style',
  'transform',
  'filter',
  'opacity',
  'border-top-width',
  'border-bottom-width',
  'border-left-width',
  'border-right-width',
];

const shapeOf = (element: PageElement) =>
  [
    ...shapes.map(property => element.css(property)),
    ...element.content
      .filter(isElement)
      .filter(({pseudo}) => pseudo)
      .map(({pseudo, style}) => `${pseudo} ${style.get('content')}`),
  ].join('|');

/** The two colours as they are seen: a background that is clear takes the colour of what is behind. */
function ratioOf(one: PageElement, two: PageElement, property: string): number[] {
  if (one.css(property) === two.css(property)) return [];
  const side = /^border-(\w+)-color$/.exec(property)?.[1];
  if (side && !(parseFloat(one.css(`border-${side}-width`)) > 0)) return [];
  if (property === 'fill' && one.namespace !== 'svg') return [];
  const seen = [one, two].map(element => {
    const colour = colourOf(element.css(property));
    const sight = colour && element.box && element.parent && see(colour, element.parent, element.box, element);
    return sight && isSure(sight) ? sight.ink : undefined;
  });
  const [first, second] = seen;
  // What is not read may differ as light from dark.
  return first && second ? [Math.max(1.001, contrast(first, second))] : [21];
}
