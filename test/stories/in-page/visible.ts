/** The part of Storybook's page that holds the story. */
export const storyRoot = () => document.querySelector('#storybook-root')!;

export const elementsOf = (root: Element) => [...root.querySelectorAll<HTMLElement>('*')];

/** Shown to the eye; `opacity: 0` is not, a text kept for screen readers alone neither. */
export const isSeen = (element: Element) =>
  element.checkVisibility({visibilityProperty: true, opacityProperty: true}) && !isForScreenReadersOnly(element);

/** Kept for screen readers, or for the Enter key, in one pixel; or cut away until it has the focus, as a skip link. */
export const isForScreenReadersOnly = (element: Element): boolean =>
  isOnePixel(element) ||
  /^inset\(.*\b100%/.test(getComputedStyle(element).clipPath) ||
  (element.parentElement !== null && isForScreenReadersOnly(element.parentElement));

function isOnePixel(element: Element) {
  const {width, height} = element.getBoundingClientRect();
  const {clipPath, overflowX} = getComputedStyle(element);
  return (
    (clipPath.startsWith('inset(50%') || overflowX === 'hidden' || overflowX === 'clip') && width <= 1 && height <= 1
  );
}

/** One text in the story, with the places of its lines. */
export interface SeenText {
  element: HTMLElement;
  text: string;
  /** How many characters, the spaces at its ends left out. */
  length: number;
  lines: [DOMRect, ...DOMRect[]];
}

/** Every text that is seen, in the order of the document; what the browser draws inside a control is not among them. */
export function seenTexts(root: Element): SeenText[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: SeenText[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const element = node.parentElement;
    if (!element || !node.data.trim() || element.closest('script, style, template, option, textarea, svg')) continue;
    if (!isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const [first, ...others] = [...range.getClientRects()].filter(({width, height}) => width > 1 && height > 1);
    const {length} = node.data.trim();
    if (first) texts.push({element, text: shorten(node.data), length, lines: [first, ...others]});
  }
  return texts;
}

export const shorten = (text: string) => {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
};

/** How a message names an element: its tag, what tells it from the others, its first words. */
export function nameOf(element: Element): string {
  const mark = element.id
    ? `#${element.id}`
    : element.getAttribute('name')
      ? `[name="${element.getAttribute('name')}"]`
      : [...element.classList].map(each => `.${each}`).join('');
  const text = shorten(element.textContent ?? '');
  return `${element.localName}${mark}${text ? ` « ${text} »` : ''}`;
}
