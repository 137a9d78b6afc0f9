import type {PageElement} from './element.js';
import {treeOf} from './view.js';

/** CSS selector that leads to an element; `>>>` steps into a shadow root or a frame. */
export function selectorOf(element: PageElement): string {
  const steps: string[] = [];
  let node: PageElement | undefined = element;
  while (node) {
    const id: string | undefined = node.attribute('id');
    if (id && node.view.allById(id, node).length === 1) {
      const host = treeOf(node);
      return [...(host ? [`${selectorOf(host)} >>> `] : []), [`#${escapeName(id)}`, ...steps].join(' > ')].join('');
    }
    steps.unshift(stepOf(node));
    if (node.entrance && node.treeParent) return `${selectorOf(node.treeParent)} >>> ${steps.join(' > ')}`;
    node = node.treeParent;
  }
  return steps.join(' > ');
}

function stepOf(element: PageElement): string {
  const name = escapeName(element.tag);
  const same = element.siblings.filter(({tag}) => tag === element.tag);
  return same.length > 1 ? `${name}:nth-of-type(${same.indexOf(element) + 1})` : name;
}

/** As `CSS.escape`, which Node does not have. */
export const escapeName = (name: string) =>
  name.replace(/^-?\d|[^\w-]/gu, character =>
    /\d/.test(character)
      ? `${character.startsWith('-') ? '-' : ''}\\3${character.at(-1)} `
      : character >= '\u0080'
        ? character
        : `\\${character}`,
  );

/** The start tag of an element, cut at 200 characters, with its text when it holds nothing else. */
export function htmlOf(element: PageElement): string {
  const attributes = [...element.attributes].map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${cut(value, 80).replaceAll('"', '&quot;')}"`,
  );
  const start = `<${element.tag}${attributes.join('')}>`;
  const isTextual = element.content.length > 0 && element.children.length === 0;
  return cut(isTextual ? `${start}${cut(element.text, 80)}</${element.tag}>` : start, 200);
}

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);
