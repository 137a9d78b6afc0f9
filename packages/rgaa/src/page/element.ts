import type {View} from './view.js';

/** Where something is in the page, in CSS pixels from the top left of its document. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What Chromium tells assistive technologies of an element. */
export interface AxFacts {
  role: string;
  name: string;
  description: string;
  /** True when assistive technologies do not meet the element itself; its children may still be met. */
  ignored: boolean;
  /** ARIA states and properties as Chromium computed them, such as `expanded` or `invalid`. */
  properties: Readonly<Record<string, unknown>>;
}

/** A piece of text in the page, where it stands. */
export interface PageText {
  data: string;
  parent: PageElement;
  /** Undefined when it is not rendered. */
  box: Box | undefined;
}

/** One element of a page as it was at one moment: nothing here changes with the page. */
export class PageElement {
  /** Name of the element, in lower case for HTML. */
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /**
   * The element around it as the page is shown: what a slot is given stands in the slot, a shadow root in its host, a
   * document in its frame.
   */
  readonly parent: PageElement | undefined;
  /** The element around it as the document is written, or the host or the frame that its tree belongs to. */
  readonly treeParent: PageElement | undefined;
  readonly view: View;
  /** Handle of the node in the browser while the page is open (CDP `backendNodeId`). */
  readonly backendNodeId: number;
  /** Place among the elements of the view, in the order of the documents. */
  index = 0;
  /** Elements inside as the page is shown; the document of a frame of the same origin counts as inside. */
  readonly children: PageElement[] = [];
  /** Elements inside as the document is written, with those of its shadow root or document. */
  readonly treeChildren: PageElement[] = [];
  /** Elements and texts inside, in order. */
  readonly content: (PageElement | PageText)[] = [];
  /** Name of the pseudo-element, such as `before`; undefined for an element. */
  pseudo: string | undefined;
  /** What one goes through to come to it from its `treeParent`: a shadow root or the document of a frame. */
  entrance: 'shadow' | 'frame' | undefined;
  namespace: 'html' | 'svg' | 'math' = 'html';
  /** Undefined when the element is not rendered. */
  box: Box | undefined;
  /** Place in the order in which Chromium paints; the greater is above. */
  paintOrder = -1;
  /** True when a click does something by itself or by a listener. */
  clickable = false;
  /** Value typed or chosen in a control, apart from its attribute. */
  value: string | undefined;
  checked = false;
  /** Address of the image really shown, from `src` or `srcset`. */
  currentSource: string | undefined;
  ax: AxFacts | undefined;
  /** Computed styles that were read, by property; empty when the element is not rendered. */
  style: ReadonlyMap<string, string> = new Map();

  constructor(
    view: View,
    backendNodeId: number,
    tag: string,
    attributes: ReadonlyMap<string, string>,
    parent: PageElement | undefined,
    treeParent: PageElement | undefined,
  ) {
    this.view = view;
    this.backendNodeId = backendNodeId;
    this.tag = tag;
    this.attributes = attributes;
    this.parent = parent;
    this.treeParent = treeParent;
  }

  attribute(name: string): string | undefined {
    return this.attributes.get(name);
  }

  has(name: string): boolean {
    return this.attributes.has(name);
  }

  /** Computed style; empty when the element is not rendered or the property was not read. */
  css(property: string): string {
    return this.style.get(property) ?? '';
  }

  /** Accessible name as Chromium computes it; empty without one. */
  get name(): string {
    return this.ax?.name.trim() ?? '';
  }

  /** Role as Chromium tells it, such as `button`; `none` when it tells nothing. */
  get role(): string {
    return this.ax?.role ?? 'none';
  }

  /** Role that the author wrote, the first if several; undefined without one. */
  get writtenRole(): string | undefined {
    return this.attribute('role')?.trim().toLowerCase().split(/\s+/)[0] || undefined;
  }

  /** True when assistive technologies meet the element. */
  get isExposed(): boolean {
    return this.ax !== undefined && !this.ax.ignored;
  }

  /** True when the element itself or one around it is `aria-hidden`. */
  get isAriaHidden(): boolean {
    return this.closest(element => element.attribute('aria-hidden') === 'true') !== undefined;
  }

  /** True when the element takes part in the page for eyes: rendered, not `visibility: hidden`, not transparent. */
  get isVisible(): boolean {
    if (!this.box || this.css('visibility') !== 'visible') return false;
    return this.closest(element => element.css('opacity') === '0') === undefined;
  }

  /** True when it is neither rendered nor in the accessibility tree: `display: none`, `hidden`, a closed dialog. */
  get isHiddenToAll(): boolean {
    return (!this.box && !this.isExposed) || this.css('visibility') === 'hidden';
  }

  /** Text inside, white space folded; shadow roots included, documents of frames not. */
  get text(): string {
    return textOf(this).replace(/\s+/g, ' ').trim();
  }

  /** Text inside that eyes can read, white space folded. */
  get visibleText(): string {
    return textOf(this, true).replace(/\s+/g, ' ').trim();
  }

  /** This element, or the nearest around it, that answers. */
  closest(matches: (element: PageElement) => boolean): PageElement | undefined {
    if (matches(this)) return this;
    let element = this.parent;
    while (element && !matches(element)) element = element.parent;
    return element;
  }

  /** The nearest of these elements around it, itself excluded. */
  ancestor(...tags: string[]): PageElement | undefined {
    return this.parent?.closest(({tag}) => tags.includes(tag));
  }

  /** True when `other` is around this element. */
  isInside(other: PageElement): boolean {
    return this.parent?.closest(element => element === other) !== undefined;
  }

  /** Every element inside, in document order. */
  *descendants(): Generator<PageElement> {
    for (const child of this.children) {
      yield child;
      yield* child.descendants();
    }
  }

  /** Elements inside with one of these names, in document order. */
  inside(...tags: string[]): PageElement[] {
    return [...this.descendants()].filter(({tag}) => tags.includes(tag));
  }

  /** The elements that an attribute of ids names, in its order, in the same tree as this element. */
  references(attribute: string): PageElement[] {
    const ids = this.attribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];
    return ids.flatMap(id => this.view.byId(id, this) ?? []);
  }

  /** The elements beside it in the document, itself included. */
  get siblings(): readonly PageElement[] {
    return this.treeParent?.treeChildren.filter(({entrance}) => entrance === this.entrance) ?? [this];
  }

  /** The element after it in the document. */
  get next(): PageElement | undefined {
    return this.siblings[this.siblings.indexOf(this) + 1];
  }

  /** The element before it in the document. */
  get previous(): PageElement | undefined {
    return this.siblings[this.siblings.indexOf(this) - 1];
  }
}

export const isElement = (node: PageElement | PageText): node is PageElement => node instanceof PageElement;

const unread = new Set(['script', 'style', 'template', 'noscript']);

function textOf(element: PageElement, onlyVisible = false): string {
  return element.content
    .map(node => {
      if (!isElement(node)) return !onlyVisible || (node.box && node.parent.isVisible) ? node.data : '';
      if (unread.has(node.tag) || node.entrance === 'frame' || node.pseudo) return '';
      const inner = textOf(node, onlyVisible);
      return isBlock(node) ? ` ${inner} ` : inner;
    })
    .join('');
}

const isBlock = (element: PageElement) => element.tag === 'br' || !/^(|inline|contents)$/.test(element.css('display'));
