import type {Box, PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {adjacentButton, isField, isToggle, labelOf, shownFieldsOf} from './fields.js';
import {gapBetween, isShown, seenBox, seenText, seenTexts} from './seen-text.js';

/** How near a text is « accolé », in CSS pixels. */
export const near = 60;

/** True when the label of a field is seen beside it. */
export function isLabelBeside(field: PageElement): boolean {
  const label = labelOf(field);
  return (label?.elements ?? []).some(element => {
    if (element === field) return seenText(element) !== '';
    const box = seenBox(element, isField);
    const gap = box && field.box ? gapBetween(box, field.box) : undefined;
    // A text in the same row is beside its field however wide the column is.
    return gap !== undefined && gap.y <= near && (gap.x <= near || gap.y === 0);
  });
}

/** Fields that are seen, and whose label is not seen beside them. */
export const unlabelledToEyes = (view: View): PageElement[] =>
  shownFieldsOf(view).filter(field => labelOf(field) && !isLabelBeside(field) && !isRepeated(field));

/** The place of a label is hidden by design in a table, whose headers are its label: that is for a human. */
const isRepeated = (field: PageElement) => isToggle(field) && field.ancestor('td', 'th') !== undefined;

/** Where texts and images stand, by bands of the page. */
const bandsOf = new WeakMap<View, Map<number, Box[]>>();
const height = 100;

function bands(view: View): Map<number, Box[]> {
  const known = bandsOf.get(view);
  if (known) return known;
  const found = new Map<number, Box[]>();
  const texts = seenTexts(view.texts).filter(
    ({parent}) => !parent.closest(({tag}) => tag === 'select' || tag === 'textarea'),
  );
  const images = view.byTag('img', 'svg', 'canvas', 'object').filter(isShown);
  for (const {box} of [...texts, ...images]) {
    if (!box) continue;
    for (let band = Math.floor(box.y / height); band <= Math.floor((box.y + box.height) / height); band += 1)
      found.set(band, [...(found.get(band) ?? []), box]);
  }
  bandsOf.set(view, found);
  return found;
}

/** True when a text or an image stands beside a field, whatever it says. */
export function hasSomethingBeside(field: PageElement): boolean {
  const {box} = field;
  if (!box) return false;
  const all = bands(field.view);
  for (
    let band = Math.floor((box.y - near) / height);
    band <= Math.floor((box.y + box.height + near) / height);
    band += 1
  )
    for (const other of all.get(band) ?? []) {
      const gap = gapBetween(box, other);
      if (gap.x <= near * 2 && gap.y <= near) return true;
    }
  return false;
}

/** Fields beside which nothing at all is written, and that have no `title` either. */
export const bareFieldsOf = (view: View): PageElement[] =>
  unlabelledToEyes(view).filter(
    field => !field.attribute('title')?.trim() && !hasSomethingBeside(field) && !adjacentButton(field),
  );
