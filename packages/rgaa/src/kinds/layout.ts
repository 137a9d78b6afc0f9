import type {PageElement} from '../page/element.js';
import type {PageEvidence} from '../page/evidence.js';
import type {View} from '../page/view.js';

const byNode = new WeakMap<View, ReadonlyMap<number, PageElement>>();

/** The element of a view that a probe knows by its `backendNodeId`. */
export function elementOf(view: View, backendNodeId: number): PageElement | undefined {
  let elements = byNode.get(view);
  if (!elements) {
    elements = new Map(view.elements.map(element => [element.backendNodeId, element]));
    byNode.set(view, elements);
  }
  return elements.get(backendNodeId);
}

/** The elements that probes name, as the page loads. */
export const elementIn = ({views}: PageEvidence, backendNodeId: number): PageElement | undefined =>
  views[0] && elementOf(views[0], backendNodeId);
