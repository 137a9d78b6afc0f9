import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {speaksOfReplacement} from '../words/media.js';
import {actionsIn, actionsOf, adjacentTo} from './adjacent.js';
import {mediaOf, saysOf} from './media.js';
import {isFocusable} from './player-controls.js';

/** What a page shows through a plug-in, a `<canvas>` or a drawing that answers (a « média non temporel »). */
export interface Program {
  element: PageElement;
  /** `plugin` is one that no browser runs any more: Flash, Java, Silverlight. */
  kind: 'plugin' | 'canvas' | 'drawing' | 'object';
}

const dead = /shockwave-flash|x-silverlight|java-applet|x-java|x-director|futuresplash/i;
const deadFile = /\.(swf|class|jar|xap|dcr)(?=[?#]|$)/i;
const image = /^image\/|\.(png|jpe?g|gif|svg|webp|avif|bmp)(?=[?#]|$)/i;

/** Each of them that a view shows. */
export function programsOf(view: View): readonly Program[] {
  const known = found.get(view);
  if (known) return known;
  const timed = new Set(mediaOf(view).map(({element}) => element));
  const programs = view
    .byTag('canvas', 'svg', 'object', 'embed', 'applet')
    .filter(element => !timed.has(element) && !element.isAriaHidden)
    .flatMap((element): Program[] => {
      const kind = kindOf(element);
      return kind && (kind === 'plugin' || !element.isHiddenToAll) && !isTiny(element) ? [{element, kind}] : [];
    });
  found.set(view, programs);
  return programs;
}

const found = new WeakMap<View, readonly Program[]>();

function kindOf(element: PageElement): Program['kind'] | undefined {
  const type = element.attribute('type') ?? '';
  const address = element.attribute('data') ?? element.attribute('src') ?? '';
  if (element.tag === 'applet') return 'plugin';
  if (element.tag === 'canvas') return 'canvas';
  if (element.tag === 'svg') return element.parent?.namespace !== 'svg' && answers(element) ? 'drawing' : undefined;
  const movie = element.children.find(
    child => child.tag === 'param' && /^(movie|src)$/i.test(child.attribute('name') ?? ''),
  );
  if (dead.test(type) || deadFile.test(address) || deadFile.test(movie?.attribute('value') ?? '')) {
    // `<embed>` inside `<object>` is the same program, for another browser.
    return element.tag === 'embed' && element.ancestor('object') ? undefined : 'plugin';
  }
  return image.test(type) || image.test(address) || !address ? undefined : 'object';
}

/** A drawing with something to work in it; one inside a link or a button is its picture. */
const answers = (svg: PageElement) =>
  !svg.closest(node => node.tag === 'a' || node.tag === 'button' || node.writtenRole === 'button') &&
  (isWorked(svg) ||
    [...svg.descendants()].some(
      node => isWorked(node) || (node.tag === 'a' && (node.has('href') || node.has('xlink:href'))),
    ));

const isWorked = (node: PageElement) =>
  node.has('onclick') || node.has('tabindex') || (node.clickable && node.css('cursor') === 'pointer');

const isTiny = ({box}: PageElement) => box !== undefined && (box.width <= 2 || box.height <= 2);

/** Links and buttons beside that are said to lead to the same in another form. */
export const replacementsOf = ({element}: Program): PageElement[] =>
  actionsOf(adjacentTo(element)).filter(action => speaksOfReplacement.test(saysOf(action)));

/** True when nothing beside could lead to an alternative, and nothing inside is one. */
export const hasNothingElse = ({element}: Program): boolean =>
  actionsOf(adjacentTo(element)).length === 0 &&
  !element.text &&
  !element.name &&
  !element.has('aria-describedby') &&
  element.children.every(({tag}) => tag === 'param' || (tag === 'embed' && !element.text));

/** Parts that say in the page that a click does something, and that the keyboard cannot reach. */
export const pointedParts = ({element}: Program): PageElement[] =>
  [element, ...element.descendants()].filter(
    node =>
      node.has('onclick') &&
      !node.closest(
        around => isFocusable(around) || around.has('tabindex') || (around.tag === 'a' && around.has('xlink:href')),
      ) &&
      ![...node.descendants()].some(isFocusable),
  );

/** True when no link nor button of the content could do the same. */
export const isOnlyWay = ({element}: Program): boolean =>
  actionsIn(element.view).every(
    action =>
      action.isInside(element) || action.closest(({tag}) => ['header', 'nav', 'footer'].includes(tag)) !== undefined,
  );
