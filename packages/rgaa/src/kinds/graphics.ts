import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {logos} from '../words/contrast.js';
import {isSure, see} from './backdrop.js';
import {colourOf, contrast} from './colours.js';
import {paintOf} from './painters.js';

/** Images, drawings and charts that tell something and that only eyes can judge; logos are not among them. */
export const informativeGraphics = (view: View): PageElement[] =>
  view.byTag('img', 'svg', 'canvas', 'object', 'embed').filter(element => {
    if (!element.isVisible || !element.box || element.box.width < 8 || element.box.height < 8) return false;
    if (element.isAriaHidden || /^(none|presentation)$/.test(element.writtenRole ?? '')) return false;
    if (element.ancestor('svg', 'button')) return false;
    if (element.tag === 'img' && element.attribute('alt') === '') return false;
    return !isLogo(element);
  });

export const isLogo = (element: PageElement): boolean =>
  /\blogo/i.test(`${element.name} ${element.attribute('src') ?? ''}`) ||
  element.closest(({attributes}) => logos.test(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`)) !==
    undefined;

/** A gauge that the author drew, and the contrast of its full part with its empty one. */
export interface Gauge {
  gauge: PageElement;
  ratio: number | undefined;
}

/** Gauges without a figure: how full they are is read from two colours that touch. */
export const gaugesOf = (view: View): Gauge[] =>
  view.elements
    .filter(({role, tag}) => /^(progressbar|meter)$/.test(role) && !/^(progress|meter)$/.test(tag))
    .filter(gauge => gauge.isVisible && !/\d/.test(gauge.visibleText) && !/\d/.test(gauge.parent?.visibleText ?? ''))
    .flatMap(gauge => {
      const parts = [...gauge.descendants()].filter(part => part.isVisible && paintOf(part).colour?.alpha !== 0);
      const [part] = parts;
      const {box} = gauge;
      if (!part?.box || !box || parts.length !== 1 || part.box.width <= 1 || part.box.width >= box.width - 1) return [];
      return [{gauge, ratio: paintOf(part).image ? undefined : ratioIn(gauge, part)}];
    });

function ratioIn(gauge: PageElement, part: PageElement): number | undefined {
  const colour = colourOf(part.css('background-color'));
  if (!colour || !part.box) return undefined;
  // A line or a shadow between the two parts tells them apart too.
  if (part.css('box-shadow') !== 'none' || part.css('border-right-style') !== 'none') return undefined;
  const sight = see(colour, gauge, part.box, part);
  return isSure(sight) ? contrast(sight.ink, sight.behind) : undefined;
}
