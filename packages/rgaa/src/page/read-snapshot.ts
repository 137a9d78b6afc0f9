import type {Protocol} from 'devtools-protocol';
import {readStyles} from './styles.js';
import {PageElement, type AxFacts, type Box} from './element.js';
import type {View} from './view.js';

type Snapshot = Protocol.DOMSnapshot.CaptureSnapshotResponse;
type Document = Snapshot['documents'][number];

const nodeTypes = {element: 1, text: 3, document: 9} as const;

/** Where a node stands in the document as it is written; only known of pages that have shadow roots. */
export interface TreePlace {
  /** `backendNodeId` of the element around it, or of the host of its shadow root. */
  parent: number;
  /** True for the children of a shadow root. */
  inShadowRoot: boolean;
}

/**
 * Fills a view with what Chromium gave of the page.
 *
 * @param treePlaces - where each node stands in its tree, in document order; empty when no shadow root is open.
 * @param isEntered - whether the document of a frame, by its address, is one to judge with the page.
 * @param axOf - what the accessibility tree says of a node.
 */
export function readSnapshot(
  view: View,
  {documents, strings}: Snapshot,
  axOf: ReadonlyMap<number, AxFacts>,
  treePlaces: ReadonlyMap<number, TreePlace>,
  isEntered: (url: string) => boolean,
): void {
  const text = (index: number | undefined) => (index === undefined ? '' : (strings[index] ?? ''));
  const byNode = new Map<number, PageElement>();
  const skipped = new Set<PageElement>();
  const main = documents[0];
  if (main) readDocument(main, undefined);
  view.elements.forEach((element, index) => (element.index = index));
  if (treePlaces.size > 0) sortTrees(view, treePlaces);

  function readDocument(document: Document, frame: PageElement | undefined) {
    const {nodes, layout} = document;
    const layoutOf = firstLayouts(layout);
    const rare = rareOf(document);
    /** What stands for each node as the parent of others; `null` for what is left out with all it holds. */
    const places: (PageElement | undefined | null)[] = [];
    const names = nodes.nodeName ?? [];
    for (let node = 0; node < names.length; node += 1) {
      const type = nodes.nodeType?.[node];
      const parentIndex = nodes.parentIndex?.[node] ?? -1;
      const parent = parentIndex < 0 ? frame : places[parentIndex];
      places[node] = parent;
      if (parent === null) continue;
      if (type === nodeTypes.element) {
        if (isClosed(text(rare.shadow.get(node)))) places[node] = null;
        else places[node] = readElement(document, node, parent, layoutOf.get(node), rare, parent === frame);
      } else if (type === nodeTypes.text && parent && !isClosed(text(rare.shadow.get(node)))) {
        const box = skipped.has(parent) || isClosedDetails(parent) ? undefined : boxOf(layout, layoutOf.get(node));
        const piece = {data: text(nodes.nodeValue?.[node]), parent, box};
        parent.content.push(piece);
        view.texts.push(piece);
      }
    }
  }

  function readElement(
    document: Document,
    node: number,
    parent: PageElement | undefined,
    layoutIndex: number | undefined,
    rare: Rare,
    isRoot: boolean,
  ): PageElement {
    const {nodes, layout} = document;
    const name = text(nodes.nodeName?.[node]);
    const pseudo = rare.pseudo.has(node) ? text(rare.pseudo.get(node)) : undefined;
    const id = nodes.backendNodeId?.[node] ?? 0;
    const place = treePlaces.get(id);
    const element = new PageElement(
      view,
      id,
      // HTML gives its names in capitals, SVG and MathML as they are written.
      name.toLowerCase(),
      attributesOf(nodes.attributes?.[node] ?? [], text),
      parent,
      (place && byNode.get(place.parent)) ?? parent,
    );
    byNode.set(id, element);
    element.pseudo = pseudo;
    if (isRoot && parent) element.entrance = 'frame';
    else if (place?.inShadowRoot) element.entrance = 'shadow';
    if (parent && !element.entrance && parent.namespace !== 'html' && parent.tag !== 'foreignobject')
      element.namespace = parent.namespace;
    else if (element.tag === 'svg') element.namespace = 'svg';
    else if (element.tag === 'math') element.namespace = 'math';
    const isSkipped = parent !== undefined && (skipped.has(parent) || skips(parent, element));
    if (isSkipped) skipped.add(element);
    else element.box = boxOf(layout, layoutIndex);
    if (layoutIndex !== undefined && !isSkipped) {
      element.style = new Map(
        (layout.styles[layoutIndex] ?? []).map((value, index) => [readStyles[index] ?? '', text(value)]),
      );
      element.paintOrder = layout.paintOrders?.[layoutIndex] ?? -1;
    }
    element.clickable = rare.clickable.has(node);
    element.checked = rare.checked.has(node);
    if (rare.value.has(node)) element.value = text(rare.value.get(node));
    if (rare.source.has(node)) element.currentSource = text(rare.source.get(node));
    element.ax = axOf.get(element.backendNodeId);
    parent?.content.push(element);
    if (pseudo) {
      view.pseudoElements.push(element);
      return element;
    }
    parent?.children.push(element);
    element.treeParent?.treeChildren.push(element);
    view.elements.push(element);
    const inner = rare.contentDocument.get(node);
    const innerDocument = inner === undefined ? undefined : documents[inner];
    if (innerDocument && isEntered(text(innerDocument.documentURL))) readDocument(innerDocument, element);
    return element;
  }
}

/** What slots are given comes in their order: the document has its own. */
function sortTrees(view: View, treePlaces: ReadonlyMap<number, TreePlace>) {
  const order = new Map([...treePlaces.keys()].map((id, index) => [id, index]));
  const orderOf = ({backendNodeId}: PageElement) => order.get(backendNodeId) ?? 0;
  for (const {treeChildren} of view.elements) treeChildren.sort((one, other) => orderOf(one) - orderOf(other));
}

/** Whether the browser passes over an element when it shows its parent, and only remembers where it last was. */
const skips = (parent: PageElement, element: PageElement): boolean =>
  parent.css('content-visibility') === 'hidden' || (isClosedDetails(parent) && element.tag !== 'summary');

const isClosedDetails = ({tag, attributes}: PageElement) => tag === 'details' && !attributes.has('open');

/** Closed shadow roots, and those that the browser makes for its own controls, are not entered. */
const isClosed = (shadow: string) => shadow !== '' && shadow !== 'open';

type Rare = ReturnType<typeof rareOf>;

function rareOf({nodes}: Document) {
  const map = (data?: {index: number[]; value: number[]}) =>
    new Map((data?.index ?? []).map((node, index) => [node, data?.value[index] ?? 0]));
  return {
    shadow: map(nodes.shadowRootType),
    pseudo: map(nodes.pseudoType),
    value: new Map([...map(nodes.inputValue), ...map(nodes.textValue)]),
    source: map(nodes.currentSourceURL),
    contentDocument: map(nodes.contentDocumentIndex),
    clickable: new Set(nodes.isClickable?.index),
    checked: new Set([...(nodes.inputChecked?.index ?? []), ...(nodes.optionSelected?.index ?? [])]),
  };
}

/** A node may be laid out in several pieces: the first is its own. */
function firstLayouts({nodeIndex}: Document['layout']) {
  const first = new Map<number, number>();
  nodeIndex.forEach((node, index) => {
    if (!first.has(node)) first.set(node, index);
  });
  return first;
}

function boxOf({bounds}: Document['layout'], index: number | undefined): Box | undefined {
  const [x, y, width, height] = (index === undefined ? undefined : bounds[index]) ?? [];
  return x === undefined || y === undefined ? undefined : {x, y, width: width ?? 0, height: height ?? 0};
}

function attributesOf(pairs: readonly number[], text: (index: number | undefined) => string) {
  const attributes = new Map<string, string>();
  for (let index = 0; index < pairs.length; index += 2) attributes.set(text(pairs[index]), text(pairs[index + 1]));
  return attributes;
}
