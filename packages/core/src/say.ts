/**
 * Writes `text` in the node's own text node, adding one only where there is none.
 * Never `textContent`: replacing the nodes of a Lit or React parent makes its next render throw.
 */
export function say(node: Element, text: string): void {
  const own = [...node.childNodes].find(child => child.nodeType === Node.TEXT_NODE) as Text | undefined;
  if (own) own.data = text;
  else if (text) node.append(text);
}
