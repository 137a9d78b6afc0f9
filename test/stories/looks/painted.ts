import type {Page} from 'playwright-core';

/** All that a theme's colours reach, as Chromium names it. */
export const colourProperties = [
  'color',
  'background-color',
  'border-top-color',
  'border-right-color',
  'border-bottom-color',
  'border-left-color',
  'outline-color',
  'text-decoration-color',
  '-webkit-text-fill-color',
  'text-emphasis-color',
  'column-rule-color',
  'caret-color',
  'accent-color',
  'scrollbar-color',
  'fill',
  'stroke',
  'stop-color',
  'box-shadow',
  'text-shadow',
  'background-image',
  'border-image-source',
  'list-style-image',
  'mask-image',
  'filter',
  'content',
] as const;

/** What no look may change. */
const constantProperties = [
  'display',
  'visibility',
  'opacity',
  'position',
  'z-index',
  'transform',
  'clip-path',
  'mix-blend-mode',
  'appearance',
  'border-top-style',
  'border-right-style',
  'border-bottom-style',
  'border-left-style',
  'border-top-left-radius',
  'border-bottom-right-radius',
  'outline-style',
  'outline-width',
  'text-decoration-line',
  'text-decoration-style',
  'text-decoration-thickness',
  'text-transform',
  'font-size',
  'font-weight',
  'font-style',
  'background-size',
  'background-position-x',
  'background-repeat',
] as const;

/** What a theme's font and the edges of more contrast change, with the places of all that is painted. */
const shapeProperties = ['font-family', 'border-top-width', 'border-bottom-width', 'border-left-width'] as const;

const properties = [...colourProperties, ...constantProperties, ...shapeProperties];

/** One box that the browser paints: an element, a pseudo-element, a part of a native control. */
export interface Painted {
  /** Selector of its own, `p.socle-lead::before`. */
  name: string;
  /** Id of the state of « Tous les états » that it stands in. */
  state: string;
  /** Rank of what it stands in; -1 for the root. */
  parent: number;
  /** By `colourProperties`. */
  colours: string[];
  constants: string;
  shape: string;
}

interface Snapshot {
  documents: {
    nodes: {
      parentIndex: number[];
      nodeType: number[];
      nodeName: number[];
      attributes: number[][];
      pseudoType: {index: number[]; value: number[]};
    };
    layout: {nodeIndex: number[]; styles: number[][]; bounds: number[][]};
  }[];
  strings: string[];
}

/** Every box of the page as it now stands, in the order of the document. */
export async function paintedIn(page: Page): Promise<Painted[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const asked = {computedStyles: [...properties]};
    const snapshot = (await session.send('DOMSnapshot.captureSnapshot', asked)) as unknown as Snapshot;
    return [...boxesOf(snapshot), ...(await partsOfControls(page))];
  } finally {
    await session.detach();
  }
}

function boxesOf({documents: [document], strings}: Snapshot): Painted[] {
  if (!document) throw new Error('The page has no document.');
  const {nodes, layout} = document;
  const text = (index: number | undefined) => strings[index ?? -1] ?? '';
  const pseudos = new Map(nodes.pseudoType.index.map((node, rank) => [node, text(nodes.pseudoType.value[rank])]));
  const attribute = (node: number, name: string) => {
    const pairs = nodes.attributes[node] ?? [];
    const at = pairs.findIndex((index, rank) => rank % 2 === 0 && text(index) === name);
    return at < 0 ? '' : text(pairs[at + 1]);
  };
  const nameOf = (node: number) => {
    const pseudo = pseudos.get(node);
    const owner = pseudo === undefined ? node : (nodes.parentIndex[node] ?? node);
    const classes = attribute(owner, 'class').split(/\s+/).filter(Boolean);
    const type = attribute(owner, 'type');
    const tag = text(nodes.nodeName[owner]).toLowerCase().replace(/^::/, '');
    return `${tag}${classes.map(each => `.${each}`).join('')}${type && `[type=${type}]`}${pseudo === undefined ? '' : `::${pseudo}`}`;
  };
  const ranks = new Map<number, number>();
  const painted: Painted[] = [];
  let state = '';
  layout.nodeIndex.forEach((node, rank) => {
    const styles = layout.styles[rank] ?? [];
    if (nodes.nodeType[node] !== 1 || styles.length === 0) return; // A text is painted as its element says.
    if (attribute(node, 'class') === 'doc-state-name') state = attribute(node, 'id');
    const values = styles.map(text);
    const [afterColours, afterConstants] = [
      colourProperties.length,
      colourProperties.length + constantProperties.length,
    ];
    if (!ranks.has(node)) ranks.set(node, painted.length);
    painted.push({
      name: nameOf(node),
      state,
      parent: ranks.get(nodes.parentIndex[node] ?? -1) ?? -1,
      colours: values.slice(0, afterColours),
      constants: values.slice(afterColours, afterConstants).join('; '),
      shape: [...values.slice(afterConstants), ...(layout.bounds[rank] ?? [])].join(' '),
    });
  });
  return painted;
}

/** Parts of native controls, which are no boxes of the document. */
const partsOfControls = (page: Page): Promise<Painted[]> =>
  page.$$eval(
    'input[type=file], [placeholder]',
    (controls, asked) =>
      controls.map(control => {
        const part = control.matches('[type=file]') ? '::file-selector-button' : '::placeholder';
        const style = getComputedStyle(control, part);
        const state = control.closest('.doc-state')?.querySelector('h2')?.id ?? '';
        const colours = asked.map(property => style.getPropertyValue(property));
        return {name: `${control.localName}${part}`, state, parent: -1, colours, constants: style.opacity, shape: ''};
      }),
    [...colourProperties],
  );
