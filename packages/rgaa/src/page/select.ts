import {compile as compileSelector, type Options} from 'css-select';
import type {PageElement} from './element.js';

interface Compiled {
  /** Names of elements that alone can match; undefined when any can. */
  tags: string[] | undefined;
  matches: (element: PageElement) => boolean;
}

const cache = new Map<string, Compiled>();

/** A CSS selector, ready to be asked of elements; shadow roots and frames are borders that it does not cross. */
export function compile(selector: string): Compiled {
  const known = cache.get(selector);
  if (known) return known;
  const compiled = {tags: tagsOf(selector), matches: compileSelector(selector, options) as Compiled['matches']};
  cache.set(selector, compiled);
  return compiled;
}

/** `input` and `select` of `input[type=text], form select`. */
function tagsOf(selector: string): string[] | undefined {
  if (/[()]/.test(selector.replace(/:not\([^()]*\)/g, ''))) return undefined;
  const tags = selector.split(/,(?![^[]*\]|[^(]*\))/).map(part => {
    const last = part
      .trim()
      .split(/[\s>+~]+(?![^[]*\]|[^(]*\))/)
      .at(-1);
    return /^[a-z][a-z0-9-]*/i.exec(last ?? '')?.[0].toLowerCase();
  });
  return tags.every(tag => tag !== undefined) ? [...new Set(tags)] : undefined;
}

const childrenOf = (element: PageElement) => element.treeChildren.filter(({entrance}) => !entrance);
const parentOf = (element: PageElement) => (element.entrance ? null : (element.treeParent ?? null));

const options: Options<PageElement, PageElement> = {
  xmlMode: false,
  adapter: {
    isTag: (node): node is PageElement => node !== undefined,
    getAttributeValue: (element, name) => element.attribute(name),
    getChildren: childrenOf,
    getName: element => element.tag,
    getParent: parentOf,
    getSiblings: element => [...element.siblings],
    getText: element => element.text,
    hasAttrib: (element, name) => element.has(name),
    removeSubsets: nodes => nodes,
  },
};
