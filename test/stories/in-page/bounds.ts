import {groundOf, ratioOf, rgbaOf} from './colors.js';
import {elementsOf, isForScreenReadersOnly, isSeen, nameOf, storyRoot} from './visible.js';

/** What is filled in or ticked: without a bound that is seen, nobody knows where. A button has its text. */
const fields = 'input:not([type="hidden"], [type="submit"], [type="button"], [type="image"]), select, textarea';

/** Bounds of fields that are below 3:1 (RGAA 3.3.1), one sentence each, and how many fields were judged. */
export function paleBounds(): {faults: string[]; judged: number} {
  const judged = drawnHere(fields);
  return {
    judged: judged.length,
    faults: judged.flatMap(control => {
      const ratio = boundRatio(drawnBoxOf(control));
      return ratio === undefined || ratio >= 2.995 ? [] : [`${nameOf(control)}: its bound is at ${ratio.toFixed(2)}:1`];
    }),
  };
}

/** Fields and buttons without a bound or a ground of their own that is seen: forced colours remove shadows and tints. */
export function boundless(): string[] {
  return drawnHere(`${fields}, button, .socle-button`)
    .filter(control => !isUnderlined(control))
    .filter(control => (boundRatio(drawnBoxOf(control)) ?? 21) < 2.995)
    .map(nameOf);
}

const drawnHere = (selector: string) =>
  elementsOf(storyRoot()).filter(
    element =>
      element.matches(selector) &&
      element.checkVisibility({visibilityProperty: true}) &&
      !isForScreenReadersOnly(element) &&
      !isDrawnByBrowser(element),
  );

/** The look of a browser's own control is the browser's affair (RGAA 3.3, particular case). */
const isDrawnByBrowser = (control: HTMLElement) =>
  (control.matches('[type="checkbox"], [type="radio"]') && getComputedStyle(control).appearance === 'auto') ||
  (control.matches('[type="file"]') && isSeen(control) && !hasBorder(control));

const isUnderlined = (element: Element) => getComputedStyle(element).textDecorationLine.includes('underline');

/** A transparent control lies over the box that is drawn for it. */
function drawnBoxOf(control: HTMLElement): HTMLElement {
  for (let box: HTMLElement | null = control; box && box !== document.body; box = box.parentElement)
    if (isSeen(box) && (box === control || hasBorder(box))) return box;
  return control;
}

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
const hasBorder = (box: HTMLElement) => sides.some(side => borderOf(box, side) !== undefined);
function borderOf(box: HTMLElement, side: (typeof sides)[number]): string | undefined {
  const style = getComputedStyle(box);
  return style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0
    ? style[`border${side}Color`]
    : undefined;
}

/** Contrast of the best of a box's sides, or of its ground, with what is around it; undefined over a picture. */
function boundRatio(box: HTMLElement): number | undefined {
  const around = groundOf(box.parentElement);
  const own = groundOf(box);
  if (!around || !own) return undefined;
  const borders = sides.flatMap(side => borderOf(box, side) ?? []);
  return Math.max(ratioOf(own, around), ...borders.map(color => ratioOf(rgbaOf(color), around)));
}
