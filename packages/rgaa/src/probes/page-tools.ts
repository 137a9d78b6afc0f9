import type {PageSession} from '../browser/session.js';
import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';

/**
 * Way to an element from the root of the page, the same in the page each time it is loaded: `1/0/s2` is the third
 * element of the shadow root of the first child of the second child of `<html>`; `f` steps into a frame. Empty for
 * `<html>` itself.
 */
export type Path = string;

/** What is at hand in the page while it is tried; see {@link withTools}. */
export interface PageTools {
  pathOf: (element: Element) => Path;
  find: (path: Path) => Element | undefined;
  /** The element that has the focus, shadow roots and frames of the same origin looked into; undefined for `<body>`. */
  focused: () => Element | undefined;
  /** Rendered, not transparent, not clipped away, larger than a pixel. */
  isVisible: (element: Element) => boolean;
  /** Visible, and at least in part inside the window. */
  isSeen: (element: Element) => boolean;
  /** Place in the page, from the top left of its document. */
  boxOf: (element: Element) => {x: number; y: number; width: number; height: number};
  /** Every element, shadow roots and frames of the same origin included, no more than 20,000. */
  all: () => Element[];
  /** Brings what moves or fades to its end. */
  finishTransitions: () => void;
}

/** Puts the tools in the world of the audit; a page that was loaded anew needs it again. */
export async function withTools(session: PageSession): Promise<void> {
  await session.run(install);
}

/** Runs in the page. */
function install(): void {
  const frameOf = (node: Node) => (node.ownerDocument ?? (node as Document)).defaultView?.frameElement ?? null;
  const pathOf = (element: Element): string => {
    const steps: string[] = [];
    let node = element;
    for (let depth = 0; depth < 500; depth++) {
      const parent = node.parentNode;
      if (parent instanceof ShadowRoot || parent?.nodeType === 11) {
        steps.unshift(`s${[...(parent as ShadowRoot).children].indexOf(node)}`);
        node = (parent as ShadowRoot).host;
      } else if (parent?.nodeType === 1) {
        let index = 0;
        for (let before = node.previousElementSibling; before; before = before.previousElementSibling) index++;
        steps.unshift(String(index));
        node = parent as Element;
      } else {
        const frame = frameOf(node);
        if (!frame) break;
        steps.unshift('f0');
        node = frame;
      }
    }
    return steps.join('/');
  };
  const contentOf = (frame: Element) => {
    try {
      return (frame as HTMLIFrameElement).contentDocument;
    } catch {
      return null; // Of another origin.
    }
  };
  const find = (path: string): Element | undefined => {
    let node: Element | undefined = document.documentElement;
    for (const step of path ? path.split('/') : []) {
      if (step === 'f0') node = node && (contentOf(node)?.documentElement ?? undefined);
      else if (step.startsWith('s')) node = node?.shadowRoot?.children[Number(step.slice(1))];
      else node = node?.children[Number(step)];
    }
    return node;
  };
  const focused = () => {
    let active: Element | null = document.activeElement;
    for (let depth = 0; depth < 50 && active; depth++) {
      const inner: Element | null | undefined =
        active.shadowRoot?.activeElement ??
        (/^i?frame$/i.test(active.tagName) ? contentOf(active)?.activeElement : null);
      if (!inner || /^(body|html)$/i.test(inner.tagName)) break;
      active = inner;
    }
    return active && !/^(body|html)$/i.test(active.tagName) ? active : undefined;
  };
  const clippedAway = (style: CSSStyleDeclaration) =>
    /^rect\((0|1)(px)?,? (0|1)(px)?,? (0|1)(px)?,? (0|1)(px)?\)$/.test(style.clip) ||
    /^inset\((50%|100%|99)/.test(style.clipPath);
  const isVisible = (element: Element): boolean => {
    const {width, height} = element.getBoundingClientRect();
    if (width < 2 || height < 2) return false;
    const shown = element.checkVisibility({opacityProperty: true, visibilityProperty: true});
    return shown && !clippedAway(getComputedStyle(element));
  };
  const isSeen = (element: Element) => {
    if (!isVisible(element)) return false;
    const {left, top, right, bottom} = element.getBoundingClientRect();
    const view = element.ownerDocument.defaultView ?? window;
    const reach = {left, top, right, bottom};
    for (let node = element.parentElement, n = 0; node && n < 60; node = node.parentElement, n++) {
      const style = getComputedStyle(node);
      if (/(hidden|clip)/.test(style.overflow) && node !== document.documentElement && node !== document.body) {
        const around = node.getBoundingClientRect();
        reach.left = Math.max(reach.left, around.left);
        reach.top = Math.max(reach.top, around.top);
        reach.right = Math.min(reach.right, around.right);
        reach.bottom = Math.min(reach.bottom, around.bottom);
      }
      if (style.position === 'fixed') break;
    }
    const width = Math.min(reach.right, view.innerWidth) - Math.max(reach.left, 0);
    const height = Math.min(reach.bottom, view.innerHeight) - Math.max(reach.top, 0);
    return width >= 2 && height >= 2;
  };
  const boxOf = (element: Element) => {
    const {left, top, width, height} = element.getBoundingClientRect();
    let [x, y] = [left, top];
    for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
      const around = frame.getBoundingClientRect();
      x += around.left;
      y += around.top;
    }
    return {
      x: Math.round(x + scrollX),
      y: Math.round(y + scrollY),
      width: Math.round(width),
      height: Math.round(height),
    };
  };
  const all = () => {
    const found: Element[] = [];
    const visit = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (found.length >= 20_000) return;
        found.push(element);
        if (element.shadowRoot) visit(element.shadowRoot);
        const inner = /^i?frame$/i.test(element.tagName) ? contentOf(element) : null;
        if (inner) visit(inner);
      }
    };
    visit(document);
    return found;
  };
  const finishTransitions = () => {
    for (const animation of document.getAnimations())
      if (animation instanceof CSSTransition)
        try {
          animation.finish();
        } catch {
          // One that never ends.
        }
  };
  const tools: PageTools = {pathOf, find, focused, isVisible, isSeen, boxOf, all, finishTransitions};
  (globalThis as unknown as {socleTools: PageTools}).socleTools = tools;
}

/** The element of a view that a path leads to; undefined where the page was not the same. */
export function elementAt(view: View, path: Path): PageElement | undefined {
  let element = view.root;
  for (const step of path ? path.split('/') : []) {
    const entrance = step.startsWith('s') ? 'shadow' : step.startsWith('f') ? 'frame' : undefined;
    element = element?.treeChildren.filter(child => child.entrance === entrance)[Number(step.replace(/\D/, ''))];
  }
  return element;
}

/** `Number`s of a path’s steps compared: negative when `one` stands before `other` in the document. */
export function inDocumentOrder(one: Path, other: Path): number {
  const [left, right] = [one.split('/'), other.split('/')];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    if (left[at] === right[at]) continue;
    return Number(left[at]?.replace(/\D/, '')) - Number(right[at]?.replace(/\D/, ''));
  }
  return left.length - right.length;
}

/** True when `path` is that of something inside, or of the element itself. */
export const isWithin = (path: Path, around: Path): boolean =>
  path === around || around === '' || path.startsWith(`${around}/`);
