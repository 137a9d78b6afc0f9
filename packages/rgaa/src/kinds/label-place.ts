import type {Box, PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {isField, labelOf, shownFieldsOf} from './fields.js';
import {around, gapBetween, seenBox, seenText} from './seen-text.js';

/** A field and the text that labels it, as eyes see them. */
export interface Placed {
  field: PageElement;
  box: Box;
  /** The words of the label. */
  text: string;
  label: Box;
  gap: {x: number; y: number};
}

/** Fields whose label is a text of the page that eyes see. */
export function* placedLabels(view: View): Iterable<Placed> {
  for (const field of shownFieldsOf(view)) {
    const elements = (labelOf(field)?.elements ?? []).filter(element => element !== field);
    const boxes = elements.flatMap(element => seenBox(element, isField) ?? []);
    const [first] = boxes;
    if (!first || !field.box) continue;
    // Of several texts, the nearest is the one beside the field; the others complete it.
    const gaps = boxes.map(box => ({box, ...gapBetween(box, field.box ?? box)}));
    const {box: nearest} = gaps.reduce((one, other) => (other.x + other.y < one.x + one.y ? other : one));
    yield {
      field,
      box: field.box,
      text: elements.map(element => seenText(element, isField)).join(' '),
      label: nearest,
      gap: gapBetween(nearest, field.box),
    };
  }
}

/** Whether a label is read from right to left; undefined when both ways are mixed. */
export function isRightToLeft(text: string): boolean | undefined {
  const right = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text);
  const left = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(text);
  return right && left ? undefined : right;
}

/** Where a label stands of its field. */
export function sideOf({box, label}: Placed): 'above' | 'below' | 'left' | 'right' | 'over' {
  const slack = 3;
  if (label.y + label.height <= box.y + slack) return 'above';
  if (label.y >= box.y + box.height - slack) return 'below';
  if (label.x + label.width <= box.x + slack) return 'left';
  if (label.x >= box.x + box.width - slack) return 'right';
  return 'over';
}

/** The field that stands between a field and its label, when one does. */
export function fieldBetween({field, box, label}: Placed, others: readonly PageElement[]): PageElement | undefined {
  const all = around(box, label);
  return others.find(other => {
    if (other === field || !other.box) return false;
    const {x, y, width, height} = other.box;
    const centre = {x: x + width / 2, y: y + height / 2};
    const isWithin =
      centre.x > all.x && centre.x < all.x + all.width && centre.y > all.y && centre.y < all.y + all.height;
    return (
      isWithin &&
      gapBetween(label, other.box).x + gapBetween(label, other.box).y <
        gapBetween(label, box).x + gapBetween(label, box).y
    );
  });
}
