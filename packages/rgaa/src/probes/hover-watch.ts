/** Runs in the page: where to point at an element; undefined when something else is there. */
export function pointOf(element: Element) {
  element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
  const [box = element.getBoundingClientRect()] = element.getClientRects();
  for (const [across, down] of [
    [0.5, 0.5],
    [0.5, 0.1],
    [0.05, 0.5],
    [0.95, 0.5],
  ] as const) {
    const [x, y] = [box.left + box.width * across, box.top + box.height * down];
    let there = document.elementFromPoint(x, y);
    while (there?.shadowRoot?.elementFromPoint(x, y) && there.shadowRoot.elementFromPoint(x, y) !== there)
      there = there.shadowRoot.elementFromPoint(x, y);
    if (there && (element.contains(there) || there.shadowRoot === element.getRootNode())) return {x, y};
  }
  return undefined;
}

/** Runs in the page: gives the focus to an element, or to the first inside that takes it. */
export function focusIn(element: Element) {
  const can = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex^="-"])';
  const target = element.matches(can) ? element : element.querySelector(can);
  (target as HTMLElement | null)?.focus();
}

/** Runs in the page: what was hidden and then shows. */
export function watcher() {
  const most = 8000;
  let hidden = new Set<Element>();
  let known = new Set<Element>();
  const found: Element[] = [];
  const all = () => {
    const elements: Element[] = [];
    const collect = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (elements.length >= most) return;
        elements.push(element);
        if (element.shadowRoot) collect(element.shadowRoot);
      }
    };
    if (document.body) collect(document.body);
    return elements;
  };
  const isSeen = (element: Element) => {
    if (!element.checkVisibility({opacityProperty: true, visibilityProperty: true})) return false;
    const {width, height, right, bottom} = element.getBoundingClientRect();
    if (width < 3 || height < 3 || right <= 0 || bottom + scrollY <= 0) return false;
    const {clip, clipPath} = getComputedStyle(element);
    return !/rect\(0px, 0px|rect\(1px|inset\((50|100)%/.test(`${clip} ${clipPath}`);
  };
  const isClear = (element: Element) => {
    for (let node: Element | null = element; node; node = node.parentElement)
      if (parseFloat(getComputedStyle(node).opacity) < 0.3) return true;
    return false;
  };
  const says = (element: Element) =>
    Boolean(element.textContent?.trim()) || element.querySelector('img, svg, video') !== null;
  const look = (elements: readonly Element[]) =>
    elements.filter(element => isSeen(element) && !isClear(element) && says(element));
  const isInside = (element: Element, others: ReadonlySet<Element>) => {
    for (let node = element.parentElement; node; node = node.parentElement) if (others.has(node)) return true;
    return false;
  };
  const factsOf = (element: Element) => {
    const {x, y, width, height} = element.getBoundingClientRect();
    let isOutOfFlow = false;
    for (let node: Element | null = element; node && node !== document.body; node = node.parentElement)
      if (/absolute|fixed/.test(getComputedStyle(node).position)) {
        isOutOfFlow = true;
        break;
      }
    let covers = false;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (
      let node = walker.nextNode(), count = 0;
      isOutOfFlow && !covers && node && count < 5000;
      node = walker.nextNode(), count += 1
    ) {
      const parent = node.parentElement;
      if (!node.textContent?.trim() || !parent || element.contains(parent) || !isSeen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      covers = [...range.getClientRects()].some(
        line =>
          Math.min(line.right, x + width) - Math.max(line.left, x) > 3 &&
          Math.min(line.bottom, y + height) - Math.max(line.top, y) > line.height / 3,
      );
    }
    return {
      text: (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 80),
      covers,
      isOutOfFlow,
      box: {x, y, width, height},
    };
  };
  const pause = () => new Promise(resolve => setTimeout(resolve, 30));
  return {
    found,
    mark() {
      const elements = all();
      known = new Set(elements);
      hidden = new Set(elements.filter(element => !isSeen(element)));
      found.length = 0;
    },
    /** What has come to show since `mark`, the outermost; or what was found then and still shows. */
    async wait(on: 'shown' | 'isShown', patience: number) {
      const end = performance.now() + patience;
      for (;;) {
        let now: Element[];
        if (on === 'shown') {
          const candidates = all().filter(element => hidden.has(element) || !known.has(element));
          const showing = new Set(look(candidates));
          now = [...showing].filter(
            element => !isInside(element, showing) && !element.matches('dialog, [role=dialog], [role=alertdialog]'),
          );
          found.length = 0;
          found.push(...now);
        } else now = look(found);
        if (now.length > 0) return now.slice(0, 3).map(factsOf);
        if (performance.now() > end) return [];
        await pause();
      }
    },
    /** Is the content found still shown after a while? */
    async stays(patience: number) {
      const end = performance.now() + patience;
      for (;;) {
        const [first] = found;
        if (!first?.isConnected || !isSeen(first) || isClear(first)) return false;
        if (performance.now() > end) return true;
        await pause();
      }
    },
    async goes(patience: number) {
      const end = performance.now() + patience;
      for (;;) {
        const [first] = found;
        if (!first?.isConnected || !isSeen(first) || isClear(first)) return true;
        if (performance.now() > end) return false;
        await pause();
      }
    },
  };
}
