/** A line of a text, as far as it is seen. */
export interface Line {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
/** What was measured of one text. */
export interface Fact {
  parent: Element;
  shown: boolean;
  lines: Line[];
  /** Lines cut through, cut at the side, wholly clipped away. */
  cut: number;
  gone: number;
  ellipsis: boolean;
  by?: Element;
  isAfloat: boolean;
  size: number;
}

/** Runs in the page. */
export function measurer() {
  interface Clip {
    left: number;
    top: number;
    right: number;
    bottom: number;
    by?: Element;
  }
  const most = {texts: 4000, lines: 30, milliseconds: 700};
  const infinite: Clip = {left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity};
  const unread = new Set([
    'SCRIPT',
    'STYLE',
    'NOSCRIPT',
    'TEMPLATE',
    'TEXTAREA',
    'OPTION',
    'CANVAS',
    'VIDEO',
    'IFRAME',
  ]);
  let isPartial = false;

  const parentOf = (node: Element): Element | undefined => {
    if (node.assignedSlot) return node.assignedSlot;
    const parent = node.parentNode;
    if (parent instanceof ShadowRoot) return parent.host;
    return parent instanceof Element ? parent : undefined;
  };

  function* textsOf(root: Node): Generator<Text> {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
      node instanceof Element && (unread.has(node.nodeName) || node instanceof SVGElement)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) {
        if (node.data.trim()) yield node;
      } else if (node instanceof Element) {
        if (node.shadowRoot) yield* textsOf(node.shadowRoot);
      }
    }
  }

  function measure() {
    const facts = new Map<Text, Fact>();
    const styles = new Map<Element, CSSStyleDeclaration>();
    const styleOf = (element: Element) => {
      let style = styles.get(element);
      if (!style) styles.set(element, (style = getComputedStyle(element)));
      return style;
    };
    const end = performance.now() + most.milliseconds;
    const clips = new Map<Element, {clip: Clip; seen: Clip; isAfloat: boolean}>();
    const both = (one: Clip, other: Clip): Clip => ({
      left: Math.max(one.left, other.left),
      top: Math.max(one.top, other.top),
      right: Math.min(one.right, other.right),
      bottom: Math.min(one.bottom, other.bottom),
      by: one.by ?? other.by,
    });
    /** What may be seen of what is inside an element: `clip` where scrolling brings the rest, `seen` where not. */
    const insideOf = (element: Element): {clip: Clip; seen: Clip; isAfloat: boolean} => {
      const known = clips.get(element);
      if (known) return known;
      const style = styleOf(element);
      const isRoot = element === document.documentElement || element === document.body;
      let outer = parentOf(element);
      if (style.position === 'absolute')
        while (outer && styleOf(outer).position === 'static' && styleOf(outer).transform === 'none')
          outer = parentOf(outer);
      let around =
        style.position === 'fixed' || !outer ? {clip: infinite, seen: infinite, isAfloat: false} : insideOf(outer);
      if (!isRoot && style.display !== 'inline' && style.display !== 'contents') {
        const box = element.getBoundingClientRect();
        const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        const {left, right, top, bottom} = box;
        let {clip, seen} = around;
        const [x, y] = [style.overflowX, style.overflowY];
        if (x !== 'visible') seen = both(seen, {...infinite, left, right});
        if (y !== 'visible') seen = both(seen, {...infinite, top, bottom});
        if (scrolls(x)) clip = {...clip, left: -Infinity, right: Infinity};
        if (scrolls(y)) clip = {...clip, top: -Infinity, bottom: Infinity};
        if (hides(x)) clip = {...both(clip, {...infinite, left, right}), by: element};
        if (hides(y)) clip = {...both(clip, {...infinite, top, bottom}), by: element};
        if (/rect\((0|1)px|inset\(50%|inset\(100%/.test(`${style.clip} ${style.clipPath}`))
          clip = seen = {left: 0, top: 0, right: 0, bottom: 0, by: element};
        around = {clip, seen, isAfloat: around.isAfloat};
      }
      // What opens over the page, and closes, does not keep anybody from reading it.
      const isPopup =
        style.position === 'absolute' && element.matches('[role=listbox], [role=menu], [role=dialog], [role=tooltip]');
      const result = {...around, isAfloat: around.isAfloat || isPopup || /fixed|sticky/.test(style.position)};
      clips.set(element, result);
      return result;
    };
    const shownCache = new Map<Element, boolean>();
    const isShown = (element: Element) => {
      let shown = shownCache.get(element);
      if (shown === undefined) {
        shown = element.checkVisibility({opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true});
        shownCache.set(element, shown);
      }
      return shown;
    };
    const blockOf = (element: Element): Element => {
      let block = element;
      while (styleOf(block).display === 'inline' || styleOf(block).display === 'contents') {
        const outer = parentOf(block);
        if (!outer) break;
        block = outer;
      }
      return block;
    };
    /** A font for many scripts leaves room above and below its letters: to cut that room cuts no letter. */
    const spareOf = (height: number, size: number) => Math.max(0, Math.min((height - size * 1.15) / 2, height * 0.15));
    isPartial = false;
    for (const text of textsOf(document.body)) {
      if (facts.size >= most.texts || performance.now() > end) {
        isPartial = true;
        break;
      }
      const parent = text.parentElement ?? (text.parentNode instanceof ShadowRoot ? text.parentNode.host : undefined);
      if (!parent) continue;
      const fact: Fact = {parent, shown: false, lines: [], cut: 0, gone: 0, ellipsis: false, isAfloat: false, size: 0};
      facts.set(text, fact);
      if (!isShown(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const {clip, seen, isAfloat} = insideOf(parent);
      // A box without room, or with the room of a dot, hides what is in it on purpose.
      if (clip.right - clip.left < 5 || clip.bottom - clip.top < 5) continue;
      fact.by = clip.by;
      fact.isAfloat = isAfloat;
      fact.size = parseFloat(styleOf(parent).fontSize);
      const block = blockOf(parent);
      const blockBox = block.getBoundingClientRect();
      const clipWidth = clip.right - clip.left;
      const isOwnWidth = blockBox.right <= clip.right + 1 || blockBox.width > clipWidth + 1;
      for (const rect of [...range.getClientRects()].slice(0, most.lines)) {
        if (rect.width < 1 || rect.height < 1) continue;
        const spare = spareOf(rect.height, fact.size);
        const top = Math.max(rect.top + spare, clip.top);
        const bottom = Math.min(rect.bottom - spare, clip.bottom);
        const left = Math.max(rect.left, clip.left);
        const right = Math.min(rect.right, clip.right);
        const share = (bottom - top) / (rect.height - 2 * spare);
        // Beyond the left or the top of the page nothing can be brought into view.
        if (rect.right + scrollX <= 0 || rect.bottom + scrollY <= 0) continue;
        if (share <= 0.15 || right - left <= 1) fact.gone += 1;
        else if (share < 0.75) fact.cut += 1;
        else if (rect.right > clip.right + 3 && isOwnWidth) {
          const isShort = styleOf(block).textOverflow !== 'clip' || styleOf(block).webkitLineClamp !== 'none';
          if (isShort) fact.ellipsis = true;
          else fact.cut += 1;
        }
        const line = {
          left: Math.max(rect.left, seen.left),
          top: Math.max(rect.top, seen.top),
          right: Math.min(rect.right, seen.right),
          bottom: Math.min(rect.bottom, seen.bottom),
        };
        fact.lines.push(line);
      }
      if (fact.gone > 0 && styleOf(block).webkitLineClamp !== 'none') {
        fact.ellipsis = true;
        fact.gone = 0;
        fact.cut = 0;
      }
      fact.shown = fact.lines.length > 0 && fact.gone < fact.lines.length;
    }
    return facts;
  }

  return {measure, parentOf, isPartial: () => isPartial};
}
