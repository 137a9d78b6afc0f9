import {groundOf, ratioOf, rgbaOf} from './colors.js';
import {elementsOf, isSeen, nameOf, storyRoot} from './visible.js';

const focusable =
  'a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, [tabindex], [contenteditable]';

/** What Tab should reach, in the order of the document. A group of radio buttons is one stop: the checked one, or the first. */
export function stops(): HTMLElement[] {
  const all = elementsOf(storyRoot()).filter(
    element =>
      element.matches(focusable) &&
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      !element.closest('[inert]') &&
      element.checkVisibility({visibilityProperty: true}),
  );
  return all.filter(element => !isRadio(element) || stopOfGroup(element, all.filter(isRadio)) === element);
}

const isRadio = (element: HTMLElement): element is HTMLInputElement => element.matches('input[type="radio"]');
function stopOfGroup({name, form}: HTMLInputElement, radios: HTMLInputElement[]) {
  const group = radios.filter(radio => radio.name === name && radio.form === form);
  return group.find(({checked}) => checked) ?? group[0];
}

/** Everything that a focus may change to be seen. */
const looks = [
  'outlineStyle',
  'outlineWidth',
  'outlineColor',
  'boxShadow',
  'borderTopColor',
  'borderTopWidth',
  'borderBottomColor',
  'borderBottomWidth',
  'backgroundColor',
  'backgroundImage',
  'color',
  'textDecorationLine',
  'textDecorationThickness',
  'clipPath',
  'insetBlockStart',
  'transform',
] as const;

const lookOf = (element: Element) =>
  ['', '::before', '::after'].flatMap(pseudo => {
    const style = getComputedStyle(element, pseudo || null);
    return looks.map(name => style[name]);
  });

/** Where the focus of an element may be drawn: itself, its labels, its neighbours, the boxes around it. */
const around = (element: HTMLElement): Element[] => [
  element,
  ...((element as HTMLInputElement).labels ?? []),
  ...[element.previousElementSibling, element.nextElementSibling].flatMap(each => each ?? []),
  ...[element.parentElement, element.parentElement?.parentElement].flatMap(each => each ?? []),
];

let expected: {element: HTMLElement; looks: Map<Element, string[]>}[] = [];

/** A stop before the story, and one after it: the keyboard comes from somewhere and goes somewhere. */
const [entry, exit] = ['before', 'after'].map(place => {
  const stop = document.createElement('button');
  stop.textContent = `(${place} the story)`;
  return stop;
}) as [HTMLButtonElement, HTMLButtonElement];

/** Puts the keyboard before the story, and remembers what each stop looks like without the focus; gives their names. */
export function beginKeyboard(): string[] {
  storyRoot().before(entry);
  storyRoot().after(exit);
  entry.focus();
  expected = stops().map(element => ({
    element,
    looks: new Map(around(element).map(each => [each, lookOf(each)])),
  }));
  return expected.map(({element}) => nameOf(element));
}

export function endKeyboard(): void {
  entry.remove();
  exit.remove();
  expected = [];
}

/** Where the focus is: its rank among the expected stops, `expected.length` past the story, -1 elsewhere; what is wrong with its look. */
export function focusNow(): {index: number; name: string; fault: string} {
  const element = document.activeElement as HTMLElement;
  const name = nameOf(element);
  const index = element === exit ? expected.length : expected.findIndex(stop => stop.element === element);
  if (index === expected.length) return {index, name, fault: ''};
  return {index, name, fault: index < 0 ? '' : faultOf(element, expected[index].looks)};
}

function faultOf(element: HTMLElement, before: Map<Element, string[]>): string {
  const changed = [...before].filter(([each, looks]) => lookOf(each).some((look, index) => look !== looks[index]));
  const seen = changed.filter(([each]) => isSeen(each));
  if (seen.length === 0) return `nothing shows that ${nameOf(element)} has the focus`;
  const rings = seen.flatMap(([each]) => ringRatio(each) ?? []);
  if (rings.length > 0 && Math.max(...rings) < 2.995)
    return `the focus ring of ${nameOf(element)} is at ${Math.max(...rings).toFixed(2)}:1`;
  const {bottom, right, top, left} = element.getBoundingClientRect();
  const isInWindow = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  return isInWindow ? '' : `${nameOf(element)} has the focus out of the window`;
}

/** Contrast of an outline with what is around its element; undefined when there is none, or a picture. */
function ringRatio(element: Element): number | undefined {
  const {outlineStyle, outlineWidth, outlineColor, outlineOffset} = getComputedStyle(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) === 0) return undefined;
  const ground = groundOf(parseFloat(outlineOffset) < 0 ? element : element.parentElement);
  return ground && ratioOf(rgbaOf(outlineColor), ground);
}

/** Focus rings below 3:1 as the page now stands, each stop focused in turn by script. */
export function paleRings(): string[] {
  const faults = stops().flatMap(element => {
    element.focus({preventScroll: true});
    const ratios = around(element).flatMap(each => ringRatio(each) ?? []);
    const ratio = Math.max(...ratios);
    return ratios.length > 0 && ratio < 2.995
      ? [`the focus ring of ${nameOf(element)} is at ${ratio.toFixed(2)}:1`]
      : [];
  });
  (document.activeElement as HTMLElement | null)?.blur();
  return faults;
}
