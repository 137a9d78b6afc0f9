import type {PageSession} from '../browser/session.js';
import {resize} from '../browser/quiet.js';
import {usualWindow} from '../browser/windows.js';
import {compareTexts, rememberTexts, type TextChange} from './measure-text.js';
import type {Probe} from './probe.js';

/** Something that does not fit in the window. */
export interface Spill {
  /** `backendNodeId`. */
  node: number;
  /**
   * - `text`: a text or a control stands out of the window;
   * - `scrolled`: a line of text is longer than the box that scrolls it;
   * - `twoWays`: what may need two dimensions stands out (a table, an image, code…);
   * - `empty`: a box that holds neither.
   */
  kind: 'text' | 'scrolled' | 'twoWays' | 'empty';
}

/** A block that stays in the window while the page scrolls. */
export interface Cover {
  node: number;
  /** Part of the height of the window that it takes, from 0 to 1. */
  share: number;
  /** True for a dialog, or a block that a button may close. */
  isTemporary: boolean;
}

/** How the page stands in a window as small as one of 1280 × 1024 zoomed to 400 % (RGAA 10.11). */
export interface Reflow {
  /** How many CSS pixels the page scrolls sideways in a window 320 wide. */
  overflowX: number;
  /** The innermost of what stands out. */
  spills: Spill[];
  covers: Cover[];
  /** Is there text written from top to bottom? `long` are those whose lines are longer than the window is high. */
  vertical: {count: number; long: number[]};
  texts: TextChange;
}

export const reflow: Probe<Reflow> = {
  spoils: false,
  async run(session) {
    await rememberTexts(session);
    await resize(session, {width: 320, height: 256});
    try {
      const texts = await compareTexts(session);
      const {overflowX, spills, covers, vertical} = await session.run(look);
      return {
        overflowX,
        spills: await withNodes(session, 'spills', spills),
        covers: await withNodes(session, 'covers', covers),
        vertical: {
          count: vertical.count,
          long: (await withNodes(session, 'long', vertical.long)).map(({node}) => node),
        },
        texts,
      };
    } finally {
      await resize(session, usualWindow);
    }
  },
};

const withNodes = async <Fact extends object>(session: PageSession, list: string, facts: readonly Fact[]) =>
  Promise.all(
    facts.map(async (fact, index) => ({
      ...fact,
      node: (await session.nodeOf(`globalThis.socleReflow.${list}[${index}]`)) ?? 0,
    })),
  );

/** Runs in the page. */
function look() {
  const most = 20;
  const width = document.documentElement.clientWidth;
  const height = innerHeight;
  const scrolling = document.scrollingElement ?? document.documentElement;
  const overflowX = Math.max(0, scrolling.scrollWidth - width);
  const nodes = {spills: [] as Element[], covers: [] as Element[], long: [] as Element[]};
  (globalThis as unknown as {socleReflow: typeof nodes}).socleReflow = nodes;
  const spills: {kind: Spill['kind']}[] = [];
  const vertical = {count: 0, long: [] as object[]};

  const elements: Element[] = [];
  const collect = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      if (elements.length >= 20_000) return;
      elements.push(element);
      if (element.shadowRoot) collect(element.shadowRoot);
    }
  };
  collect(document.body);

  const inTwoWays =
    'table:not([role=presentation], [role=none]), [role=grid], [role=table], [role=treegrid], [role=toolbar], [role=tablist], [role=application], pre, code, img, picture, svg, video, audio, canvas, iframe, object, embed, map, math, [class*=map i], [id*=map i], [class*=carousel i], [class*=slider i], [class*=swiper i], [aria-roledescription]';
  const isControl = (element: Element) =>
    element.matches('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link]');
  const parentOf = (element: Element) =>
    element.assignedSlot ??
    (element.parentNode instanceof ShadowRoot ? element.parentNode.host : (element.parentElement ?? undefined));
  const inTwo = (element: Element) => {
    for (let node: Element | undefined = element; node; node = parentOf(node))
      if (node !== document.body && node.matches(inTwoWays)) return true;
    return false;
  };
  const linesOf = (element: Element) =>
    [...element.childNodes]
      .filter(node => node instanceof Text && node.data.trim())
      .flatMap(node => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].slice(0, 50);
      });
  /** Is an element clipped or scrolled, sideways, by a box around it? */
  const boxAround = (element: Element) => {
    let node: Element | undefined = element;
    while (node && node !== document.body && node !== document.documentElement) {
      const {position, overflowX: overflow} = getComputedStyle(node);
      if (node !== element && overflow !== 'visible') return node;
      if (position === 'fixed') return node;
      node = parentOf(node);
    }
    return undefined;
  };
  const tell = (kind: Spill['kind'], element: Element) => {
    if (spills.length >= most || nodes.spills.includes(element)) return;
    nodes.spills.push(element);
    spills.push({kind});
  };
  const isShown = (element: Element) =>
    element.checkVisibility({opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true});

  /** What stands out where nothing scrolls is lost; what is wholly out there was put away, such as a closed menu. */
  const isHeld = [document.documentElement, document.body].some(root =>
    /hidden|clip/.test(getComputedStyle(root).overflowX),
  );
  const isMoved = (element: Element) => {
    for (let node: Element | undefined = element; node && node !== document.body; node = parentOf(node)) {
      const {position, transform} = getComputedStyle(node);
      if (position === 'absolute' || transform !== 'none') return true;
    }
    return false;
  };
  const out = new Set<Element>();
  for (const element of elements) {
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    if (overflowX > 0 && box.right + scrollX > width + 2 && !boxAround(element)) {
      if (isShown(element)) out.add(element);
      else if (!isHeld && !element.querySelector('*')) tell('empty', element);
    }
    const style = getComputedStyle(element);
    if (style.writingMode.startsWith('vertical') || style.writingMode.startsWith('sideways')) {
      const lines = linesOf(element).filter(line => line.height > line.width && line.width > 0);
      if (lines.length > 0 && isShown(element)) {
        vertical.count += 1;
        if (lines.some(line => line.height > height + 1) && nodes.long.length < most) {
          nodes.long.push(element);
          vertical.long.push({});
        }
      }
    }
    const scrolls = /auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 2;
    if (!scrolls || element === document.body || element.clientWidth < 50 || inTwo(element)) continue;
    if (element.querySelector(inTwoWays) || element.matches('input, textarea, select') || !isShown(element)) continue;
    const long = [element, ...element.querySelectorAll('*')]
      .slice(0, 300)
      .some(inner => linesOf(inner).some(line => line.width > element.clientWidth + 2));
    if (long) tell('scrolled', element);
  }
  for (const element of out) {
    const lines = isControl(element) ? [element.getBoundingClientRect()] : linesOf(element);
    const standing = lines.filter(line => line.right + scrollX > width + 2);
    const isAway = standing.every(line => line.left + scrollX >= width - 4) && (isHeld || isMoved(element));
    if (standing.length > 0 && isAway) {
      if (!isHeld) tell('empty', element);
    } else if (standing.length > 0) tell(inTwo(element) || (isHeld && isMoved(element)) ? 'twoWays' : 'text', element);
    else if (element.matches(inTwoWays)) tell('twoWays', element);
    else if (![...element.querySelectorAll('*')].some(inner => out.has(inner)) && element.childElementCount === 0)
      tell(inTwo(element) ? 'twoWays' : 'empty', element);
  }

  const covers: Omit<Cover, 'node'>[] = [];
  const held = elements.filter(element => /fixed|sticky/.test(getComputedStyle(element).position) && isShown(element));
  const atTop = {x: scrollX, y: scrollY};
  const boxesOf = () => held.map(element => element.getBoundingClientRect());
  const first = boxesOf();
  scrollTo({top: atTop.y + 400, behavior: 'instant'});
  const then = boxesOf();
  scrollTo({left: atTop.x, top: atTop.y, behavior: 'instant'});
  for (const [index, element] of held.entries()) {
    const shares = [first[index], then[index]].map(box => {
      if (!box || Math.min(box.right, width) - Math.max(box.left, 0) < width * 0.8) return 0;
      return Math.max(0, Math.min(box.bottom, height) - Math.max(box.top, 0)) / height;
    });
    // A block that does not scroll with the page is seen before and after; a whole sidebar laid in the flow is not one.
    const share = Math.min(...shares);
    const isClear = getComputedStyle(element).pointerEvents === 'none' || !element.textContent?.trim();
    if (share < 0.4 || isClear || nodes.covers.length >= most) continue;
    const close = /ferm|close|accept|refus|masqu|ok\b|compris|×|✕/i;
    const controls = [...element.querySelectorAll('button, a, [role=button], input[type=submit]')];
    nodes.covers.push(element);
    covers.push({
      share,
      isTemporary:
        element.matches('dialog, [role=dialog], [role=alertdialog], [popover], [aria-modal]') ||
        element.querySelector('dialog, [role=dialog], [role=alertdialog]') !== null ||
        controls.some(control =>
          close.test(`${control.textContent} ${control.getAttribute('aria-label')} ${control.getAttribute('title')}`),
        ),
    });
  }
  return {overflowX: isHeld ? 0 : overflowX, spills, covers, vertical};
}
