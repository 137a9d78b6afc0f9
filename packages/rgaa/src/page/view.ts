import {compile} from './select.js';
import type {PageElement, PageText} from './element.js';
import type {PageEvidence} from './evidence.js';

/** Size of a window, in CSS pixels. */
export interface Viewport {
  width: number;
  height: number;
}

/** A page as it was in one of its states: every element of it, open shadow roots and frames of its origin included. */
export class View {
  /** What was done to see it, in French: `initial`, `formulaire envoyé vide`… */
  readonly state: string;
  readonly viewport: Viewport;
  /** All that is known of the page. */
  readonly page: PageEvidence;
  readonly title: string;
  readonly url: string;
  /** Every element in document order; pseudo-elements are not among them. */
  readonly elements: PageElement[] = [];
  readonly pseudoElements: PageElement[] = [];
  readonly texts: PageText[] = [];
  readonly #byTag = new Map<string, PageElement[]>();
  readonly #byId = new Map<PageElement | undefined, Map<string, PageElement[]>>();

  constructor(page: PageEvidence, state: string, viewport: Viewport, {title, url}: {title: string; url: string}) {
    this.page = page;
    this.state = state;
    this.viewport = viewport;
    this.title = title;
    this.url = url;
  }

  /** The `<html>` of the page itself. */
  get root(): PageElement | undefined {
    return this.elements[0];
  }

  get body(): PageElement | undefined {
    return this.root?.children.find(({tag}) => tag === 'body' || tag === 'frameset');
  }

  /** Elements with one of these names, in document order. */
  byTag(...tags: string[]): PageElement[] {
    if (this.#byTag.size === 0) this.#indexTags();
    const found = tags.flatMap(tag => this.#byTag.get(tag) ?? []);
    return tags.length > 1 ? found.sort((one, other) => one.index - other.index) : found;
  }

  /** Elements that a CSS selector matches inside their own document or shadow root, in document order. */
  queryAll(selector: string): PageElement[] {
    const {tags, matches} = compile(selector);
    return (tags ? this.byTag(...tags) : this.elements).filter(matches);
  }

  /** The first element with this id in the tree (document or shadow root) of `near`. */
  byId(id: string, near: PageElement | undefined = this.root): PageElement | undefined {
    return this.allById(id, near)[0];
  }

  /** Every element with this id in the tree of `near`: more than one is a fault. */
  allById(id: string, near: PageElement | undefined = this.root): readonly PageElement[] {
    if (this.#byId.size === 0) this.#indexIds();
    return this.#byId.get(near && treeOf(near))?.get(id) ?? [];
  }

  #indexTags() {
    for (const element of this.elements) {
      const same = this.#byTag.get(element.tag);
      if (same) same.push(element);
      else this.#byTag.set(element.tag, [element]);
    }
  }

  #indexIds() {
    for (const element of this.elements) {
      const id = element.attribute('id');
      if (!id) continue;
      const tree = treeOf(element);
      const ids = this.#byId.get(tree) ?? new Map<string, PageElement[]>();
      this.#byId.set(tree, ids);
      ids.set(id, [...(ids.get(id) ?? []), element]);
    }
  }
}

/** What stands for the tree (document or shadow root) of an element: the host of its root, or the frame around it. */
export function treeOf(element: PageElement): PageElement | undefined {
  let node = element;
  while (!node.entrance && node.treeParent) node = node.treeParent;
  return node.entrance ? node.treeParent : undefined;
}
