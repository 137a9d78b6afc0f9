const tag = /<([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const attribute = /([a-z][a-z-]*)(?:="([^"]*)")?/gi;

/** What is acted on, or acts by itself. */
const isActive = (name: string, attributes: ReadonlyMap<string, string>) =>
  /^(a|button|input|select|textarea|summary|dialog|iframe|video|audio|object|embed)$|^socle-/.test(name) ||
  isStop(attributes.get('tabindex')) ||
  attributes.has('role') ||
  attributes.has('contenteditable');

/** -1 lets a script put the focus there, as a skip link does: the keyboard does not stop. */
const isStop = (tabindex: string | undefined) => tabindex !== undefined && tabindex !== '-1';

/** Attributes whose value makes another part of an element, whatever its words and its address. */
const telling = new Set(['type', 'role', 'tabindex', 'multiple', 'list', 'contenteditable', 'disabled', 'readonly']);

/**
 * The kinds of active parts in a piece of HTML, each once: `input type=radio`, `socle-field`. Two of one kind differ by
 * their words, their addresses and their names, which the passive rules judge.
 */
export function partsIn(html: string): Set<string> {
  const parts = new Set<string>();
  for (const [, name = '', text = ''] of html.matchAll(tag)) {
    const attributes = new Map([...text.matchAll(attribute)].map(([, key = '', value = '']) => [key, value] as const));
    if (!isActive(name, attributes)) continue;
    const told = [...attributes].filter(([key]) => telling.has(key)).map(([key, value]) => ` ${key}=${value}`);
    parts.add(`${name}${told.sort().join('')}`);
  }
  return parts;
}

/** Parts that nothing known has: a page that holds one must be acted on to be judged. */
export const unknownParts = (html: string, known: ReadonlySet<string>) =>
  [...partsIn(html)].filter(part => !known.has(part));
