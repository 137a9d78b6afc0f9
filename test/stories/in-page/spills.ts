import {elementsOf, isSeen, nameOf, seenTexts, storyRoot, type SeenText} from './visible.js';

/** What cannot be read whole as the page now stands, one sentence each: cut, out of the window, out of its box, under another text. */
export function spills(): string[] {
  const root = storyRoot();
  const texts = seenTexts(root);
  return [
    ...sideways(root),
    ...texts.flatMap(text => [...outside(text), ...cut(text), ...outOfBox(text), ...broken(text)]),
    ...overlaps(texts),
    ...lowControls(root),
  ];
}

/** Pixels that rounding and the ink of letters may take. */
const slack = 2;

function sideways(root: Element): string[] {
  const page = document.documentElement;
  const wide = elementsOf(root).filter(
    element =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) &&
      element.scrollWidth > element.clientWidth + slack &&
      !element.matches('input, select, textarea, pre') &&
      !element.querySelector('table'), // A table may need two dimensions (RGAA 10.11, particular case).
  );
  const faults = wide.map(element => `${nameOf(element)} scrolls sideways`);
  if (page.scrollWidth <= page.clientWidth) return faults;
  const widest = elementsOf(root)
    .filter(element => isSeen(element) && element.getBoundingClientRect().right > page.clientWidth + 1)
    .at(-1);
  return [
    `the page scrolls sideways: ${page.scrollWidth} px in ${page.clientWidth}${widest ? `, by ${nameOf(widest)}` : ''}`,
    ...faults,
  ];
}

function outside({element, text, lines}: SeenText): string[] {
  const width = document.documentElement.clientWidth;
  return lines.some(({left, right}) => left < -slack || right > width + slack) &&
    !ancestors(element).some(box => /auto|scroll/.test(getComputedStyle(box).overflowX))
    ? [`« ${text} » is out of the window`]
    : [];
}

const ancestors = (element: HTMLElement): HTMLElement[] =>
  element === document.body || !element.parentElement ? [] : [element, ...ancestors(element.parentElement)];

function cut({element, text, lines}: SeenText): string[] {
  const cutter = ancestors(element).find(box => {
    const {overflowX, overflowY, display} = getComputedStyle(box);
    if (display === 'inline' || display === 'contents') return false;
    const {left, right, top, bottom} = box.getBoundingClientRect();
    return lines.some(
      line =>
        (/hidden|clip/.test(overflowX) && (line.left < left - slack || line.right > right + slack)) ||
        (/hidden|clip/.test(overflowY) && (line.top < top - inkOf(line) || line.bottom > bottom + inkOf(line))),
    );
  });
  return cutter ? [`« ${text} » is cut by ${nameOf(cutter)}`] : [];
}

/** A line's rectangle has the height of the font, which is more than its letters' and often more than the line's. */
const inkOf = ({height}: DOMRect) => Math.max(slack, height * 0.25);

/** Out of the nearest box that has a ground or a border: the letters run over its edge. */
function outOfBox({element, text, lines}: SeenText): string[] {
  const box = ancestors(element).find(isPainted);
  if (!box) return [];
  const {left, right, top, bottom} = box.getBoundingClientRect();
  return lines.some(
    line =>
      line.left < left - slack ||
      line.right > right + slack ||
      line.top < top - inkOf(line) ||
      line.bottom > bottom + inkOf(line),
  )
    ? [`« ${text} » runs out of ${nameOf(box)}`]
    : [];
}

/** A column too narrow for its words breaks them into letters: fewer than four a line, over three lines or more. */
function broken({text, length, lines}: SeenText): string[] {
  const {size} = new Set(lines.map(({top}) => Math.round(top)));
  return size > 2 && length < 4 * size ? [`« ${text} » is broken into ${size} lines`] : [];
}

function isPainted(box: HTMLElement): boolean {
  const {display, backgroundColor, borderTopStyle, borderBottomStyle} = getComputedStyle(box);
  if (display === 'inline' || display === 'contents') return false;
  return !/, 0\)$|^transparent$/.test(backgroundColor) || (borderTopStyle !== 'none' && borderBottomStyle !== 'none');
}

function overlaps(texts: SeenText[]): string[] {
  const lines = texts.flatMap(({text, element, lines: own}) => own.map(line => ({text, element, line})));
  return lines.flatMap(({text, element, line}, index) =>
    lines
      .slice(index + 1)
      .filter(other => other.element !== element && areOver(line, other.line))
      .map(other => `« ${text} » and « ${other.text} » are one over the other`),
  );
}

function areOver(one: DOMRect, other: DOMRect): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 4 && height > 0.4 * Math.min(one.height, other.height);
}

/** A field lower than its own letters shows them cut. */
const lowControls = (root: Element) =>
  elementsOf(root)
    .filter(element => element.matches('input:not([type="checkbox"], [type="radio"], [type="hidden"]), select'))
    .filter(isSeen)
    .filter(control => {
      const {fontSize, paddingTop, paddingBottom} = getComputedStyle(control);
      return control.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom) < parseFloat(fontSize);
    })
    .map(control => `${nameOf(control)} is lower than its letters`);
