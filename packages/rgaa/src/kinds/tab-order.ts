import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {elementAt} from '../probes/page-tools.js';
import type {TabWalk} from '../probes/tab-walk.js';

/** A stop of the Tab key in the page as it loaded. */
export interface Stop {
  element: PageElement;
  isSeen: boolean;
}

export const stopsOf = (view: View, walk: TabWalk): Stop[] =>
  walk.stops.flatMap(({path, isSeen}) => {
    const element = elementAt(view, path);
    return element?.box ? [{element, isSeen}] : [];
  });

/** True when one reads `one` before `other`: higher, or beside it on its left. */
export function isReadBefore(one: PageElement, other: PageElement): boolean {
  if (!one.box || !other.box) return false;
  const [top, bottom] = [one.box.y, one.box.y + one.box.height];
  const isBeside = other.box.y < bottom - 3 && other.box.y + other.box.height > top + 3;
  const isLeft = one.box.x + one.box.width <= other.box.x + 3;
  if (isBeside) return one.css('direction') === 'rtl' ? other.box.x + other.box.width <= one.box.x + 3 : isLeft;
  return bottom <= other.box.y + 3;
}

/** Groups in which the order of the stops is to be coherent: what a form, a list or a menu holds. */
export function groupsOf(stops: readonly Stop[]): PageElement[][] {
  const groups = new Map<PageElement, PageElement[]>();
  for (const {element} of stops) {
    const around = element.ancestor('fieldset', 'form', 'ul', 'ol', 'nav', 'table', 'dialog');
    if (around) groups.set(around, [...(groups.get(around) ?? []), element]);
  }
  return [...groups.values()].filter(({length}) => length >= 3);
}

/**
 * The first stop of a group that comes too late: it stands before the one just left both in the source and for the
 * eyes, and the whole is not merely two blocks taken one for the other.
 */
export function disordered(group: readonly PageElement[]): PageElement | undefined {
  const isBack = (at: number) => {
    const [one, next] = [group[at - 1], group[at]];
    return one !== undefined && next !== undefined && next.index < one.index && isReadBefore(next, one);
  };
  const backs = group.map((_element, at) => at).filter(at => at > 0 && isBack(at));
  const [first] = backs;
  if (first === undefined) return undefined;
  const [early, late] = [group.slice(0, first), group.slice(first)];
  const lowest = Math.min(...early.map(({index}) => index));
  const isRotation = backs.length === 1 && late.every(({index}) => index < lowest);
  return isRotation ? undefined : group[first];
}
