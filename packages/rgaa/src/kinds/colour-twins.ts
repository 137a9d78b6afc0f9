import {isElement, type PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {colourOf, contrast, over, white, type Colour} from './colours.js';

/** A sign that differs from another of the page by its colour and its name alone. */
export interface Twin {
  element: PageElement;
  name: string;
  other: PageElement;
  otherName: string;
  /** Contrast of the two colours: from 3:1 on they are told apart as light and dark. */
  ratio: number;
}

interface Sign {
  element: PageElement;
  name: string;
  colour: Colour;
}

/** Drawings of one shape, named differently, which no text says beside. */
export const drawnTwins = (view: View): Twin[] =>
  twins(view.byTag('svg'), svg => {
    const [colour, ...others] = new Set(
      shapesOf(svg)
        .flatMap(shape => [shape.css('fill'), shape.css('stroke')])
        .filter(css => css !== 'none'),
    );
    if (!colour || others.length > 0) return undefined;
    const shape = shapesOf(svg)
      .map(node => [node.tag, ...geometry.map(name => node.attribute(name) ?? '')].join(' '))
      .join('|');
    return {colour, shape, name: svg.isExposed ? svg.name : ''};
  });

/** Empty boxes of one size, told apart by their background. */
export const boxTwins = (view: View): Twin[] =>
  twins(view.byTag('span', 'i', 'div', 'b', 'em'), box => {
    if (box.children.length > 1 || box.visibleText || (box.box?.width ?? 0) > 48 || (box.box?.width ?? 0) < 4)
      return undefined;
    if (box.css('background-image') !== 'none' || box.content.some(node => isElement(node) && node.pseudo))
      return undefined;
    const shape = [
      box.tag,
      box.box?.width,
      box.box?.height,
      box.css('border-top-style'),
      box.css('transform'),
      box.css('clip-path'),
    ].join(' ');
    return {colour: box.css('background-color'), shape, name: box.name || box.text};
  });

const geometry = [
  'd',
  'points',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'width',
  'height',
  'transform',
];

const shapesOf = (svg: PageElement) =>
  [...svg.descendants()].filter(({tag, box}) => box && /^(path|circle|ellipse|rect|line|polyline|polygon)$/.test(tag));

function twins(
  elements: readonly PageElement[],
  read: (element: PageElement) => {colour: string; shape: string; name: string} | undefined,
): Twin[] {
  const groups = new Map<string, Sign[]>();
  for (const element of elements) {
    if (!element.isVisible) continue;
    const {colour: css = '', shape = '', name = ''} = read(element) ?? {};
    const colour = colourOf(css);
    if (!name || !shape || !colour || colour.alpha < 0.1 || isTold(element, name)) continue;
    groups.set(shape, [...(groups.get(shape) ?? []), {element, name, colour: over(colour, white)}]);
  }
  return [...groups.values()].flatMap(signs => {
    const [first] = signs;
    if (!first) return [];
    const other = signs.find(({name, colour}) => name !== first.name && contrast(colour, first.colour) !== 1);
    if (!other) return [];
    // Where a name goes with several colours, or a colour with several names, the colour is not what tells.
    const colourOfName = new Map<string, string>();
    for (const {name, colour} of signs) {
      const key = JSON.stringify(colour);
      if ((colourOfName.get(name) ?? key) !== key) return [];
      colourOfName.set(name, key);
    }
    if (new Set(colourOfName.values()).size !== colourOfName.size) return [];
    return signs.flatMap(({element, name, colour}) => {
      const against = name === first.name ? other : first;
      return {element, name, other: against.element, otherName: against.name, ratio: contrast(colour, against.colour)};
    });
  });
}

/** Does a tooltip, or a text beside, say the same? */
function isTold(element: PageElement, name: string): boolean {
  if (element.closest(around => around.has('title')) || element.children.some(({tag}) => tag === 'title')) return true;
  const unit =
    element.closest(({tag}) => /^(tr|li|p|td|a|button|figure|dd|label|section|article)$/.test(tag)) ?? element.parent;
  const beside = unit?.visibleText.toLowerCase() ?? '';
  return beside.includes(name.toLowerCase());
}
