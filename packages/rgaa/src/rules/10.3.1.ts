import type {Box, PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {av, judgementOf, nc, type Answer, type Rule} from '../rule.js';

const most = 12;

/** RGAA 10.3.1 – the order of the contents is that in which they are understood. */
export const rule: Rule = {
  test: '10.3.1',
  *judge(view) {
    if (view.viewport.width < 1000) return; // The same order, in another window.
    if (view.root) yield judgementOf('C');
    for (const element of view.elements)
      if (element.css('unicode-bidi').includes('override') && isReversed(element))
        yield judgementOf(
          nc(
            `Les lettres de « ${element.text.slice(0, 60)} » sont écrites à l’envers et remises à l’endroit par les styles.`,
          ),
          element,
        );
    let doubts = 0;
    for (const parent of view.elements) {
      const order = orderOf(parent);
      if (order && (order.isProved || (doubts += 1) <= most)) yield judgementOf(order.answer, order.element);
    }
    for (const {element, message} of moved(view).slice(0, most)) yield judgementOf(av(message), element);
  },
};

/** Letters of Latin scripts have no reason to run from right to left. */
const isReversed = (element: PageElement) =>
  element.css('direction') === 'rtl' &&
  element.isVisible &&
  element.content.some(node => 'data' in node && node.box && /[\p{Script=Latin}@]{3}/u.test(node.data)) &&
  !element.closest(other => /^(ar|he|fa|ur)\b/.test(other.attribute('lang') ?? ''));

/** Compares, in a flexible box or a grid, the order that one sees with that in which it is written. */
function orderOf(parent: PageElement): {answer: Answer; element: PageElement; isProved: boolean} | undefined {
  if (!/flex|grid/.test(parent.css('display')) || parent.children.length < 2) return undefined;
  const children = parent.children.filter(
    child =>
      child.box &&
      child.box.width > 1 &&
      child.box.height > 1 &&
      child.isVisible &&
      !/absolute|fixed/.test(child.css('position')) &&
      says(child),
  );
  if (children.length < 2) return undefined;
  const seen = children.toSorted((one, other) => before(one.box as Box, other.box as Box));
  if (parent.css('direction') === 'rtl' || seen.every((child, index) => child === children[index])) return undefined;
  const numbers = children.map(rankOf);
  const seenNumbers = seen.map(rankOf);
  if (children.length >= 3 && follow(seenNumbers) && !follow(numbers))
    return {
      element: parent,
      isProved: true,
      answer: nc(
        'Les styles remettent ces éléments numérotés dans leur ordre : sans eux, ils se lisent dans le désordre.',
      ),
    };
  const first = seen.find((child, index) => child !== children[index]) ?? parent;
  return {
    element: first,
    isProved: false,
    answer: av(
      `Les styles montrent « ${cut(first.text || first.name)} » dans un autre ordre que celui du code : se comprend-il sans eux ?`,
    ),
  };
}

const says = (element: PageElement) =>
  element.text !== '' ||
  element.inside('img', 'input', 'button', 'select').length > 0 ||
  /^(img|input|button|select|textarea)$/.test(element.tag);

/** Above, or on the same line and to the left. */
function before(one: Box, other: Box): number {
  const isAbove = (first: Box, second: Box) =>
    first.y + first.height <= second.y + Math.min(first.height, second.height) / 2;
  if (isAbove(one, other) !== isAbove(other, one)) return isAbove(one, other) ? -1 : 1;
  return one.x - other.x;
}

const rankOf = ({text}: PageElement) => {
  const [, rank] =
    /^(?:étape|step|question|partie|chapitre|article|n°)?\s*(\d{1,3})(?![\d,]|\s*(€|%))/i.exec(text) ?? [];
  return rank === undefined ? NaN : Number(rank);
};

const follow = (ranks: readonly number[]) =>
  ranks.every((rank, index) => index === 0 || rank === (ranks[index - 1] ?? NaN) + 1);

/** What is taken out of the flow and shown far above where it is written. */
function moved(view: View): {element: PageElement; message: string}[] {
  const found: {element: PageElement; message: string}[] = [];
  for (const element of view.elements) {
    const {box, previous} = element;
    if (!box || box.width < 5 || box.height < 5 || box.x < 0 || box.y < 0 || element.css('position') !== 'absolute')
      continue;
    if (!previous?.box || !previous.isVisible || !element.isVisible || !element.visibleText || !previous.visibleText)
      continue;
    if (box.y + box.height > previous.box.y || previous.box.height < 1) continue;
    found.push({
      element,
      message: `« ${cut(element.text)} » est montré au-dessus de ce qui le précède dans le code : se comprend-il sans les styles ?`,
    });
  }
  return found;
}

const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
