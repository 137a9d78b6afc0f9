import {isElement, type PageElement} from '../page/element.js';
import {actionsOf, adjacentTo} from './adjacent.js';

/** How much one piece of the page may say beside a link without hiding it. */
const longest = 300;

/** Links and buttons that stand just before or just after something, and not around it. */
export function nearestActions(element: PageElement): PageElement[] {
  const {before, after} = adjacentTo(element);
  const nearest = [...before.slice(0, 1), ...after.slice(0, 1)].filter(
    node => !isElement(node) || node.text.length < longest,
  );
  return actionsOf({before: nearest, after: []}).filter(action => !element.isInside(action));
}
