import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';

const alwaysNative = new Set(['button', 'select', 'textarea', 'summary', 'iframe', 'object', 'embed']);

/** What HTML itself makes usable by the keyboard, a hidden or disabled one excepted. */
export function isNativeControl(element: PageElement): boolean {
  const {tag} = element;
  if (element.has('disabled') && /^(button|input|select|textarea)$/.test(tag)) return false;
  if (tag === 'a' || tag === 'area') return element.has('href');
  if (tag === 'input') return element.attribute('type')?.toLowerCase() !== 'hidden';
  if (tag === 'video' || tag === 'audio') return element.has('controls');
  return alwaysNative.has(tag);
}

/** May take the focus, by Tab or by a script. */
export const isFocusable = (element: PageElement): boolean =>
  isNativeControl(element) || hasTabindex(element) || isEditable(element) || element.ax?.properties.focusable === true;

const hasTabindex = (element: PageElement) => /^\s*-?\d+\s*$/.test(element.attribute('tabindex') ?? '');

const isEditable = (element: PageElement) =>
  /^(true|plaintext-only|)$/.test(element.attribute('contenteditable') ?? 'no');

/** Where Tab stops, by its markup: one that is seen and that no negative `tabindex` takes out. */
export const isTabStop = (element: PageElement): boolean =>
  isFocusable(element) &&
  Number(element.attribute('tabindex') ?? 0) >= 0 &&
  element.box !== undefined &&
  element.css('visibility') === 'visible';

const stopsKnown = new WeakMap<View, readonly PageElement[]>();

/** Every place where Tab stops, in the order of the document. */
export function tabStopsOf(view: View): readonly PageElement[] {
  const stops = stopsKnown.get(view) ?? view.elements.filter(isTabStop);
  stopsKnown.set(view, stops);
  return stops;
}
