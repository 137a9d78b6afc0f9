import type {Protocol} from 'devtools-protocol';
import type {AxFacts} from './element.js';

type AxNode = Protocol.Accessibility.AXNode;

/** What the accessibility tree says of each node of the page, by `backendNodeId`. */
export function readAx(nodes: readonly AxNode[], facts: Map<number, AxFacts>): void {
  for (const node of nodes) {
    const id = node.backendDOMNodeId;
    // A text line has the node of its text: the first to speak of a node is the node itself.
    if (id === undefined || facts.has(id)) continue;
    facts.set(id, {
      role: String(node.role?.value ?? 'none'),
      name: String(node.name?.value ?? ''),
      description: String(node.description?.value ?? ''),
      ignored: node.ignored,
      properties: Object.fromEntries((node.properties ?? []).map(({name, value}) => [name, value.value as unknown])),
    });
  }
}
