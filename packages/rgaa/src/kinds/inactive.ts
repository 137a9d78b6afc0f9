import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';

const known = new WeakMap<View, ReadonlySet<PageElement>>();

/** True when it is, or stands in, or names, a control on which nothing can be done (RGAA 3.2 and 3.3 leave it out). */
export function isInactive(element: PageElement): boolean {
  const all = known.get(element.view) ?? find(element.view);
  known.set(element.view, all);
  return all.size > 0 && element.closest(around => all.has(around)) !== undefined;
}

const canBeDisabled = new Set(['button', 'input', 'select', 'textarea', 'fieldset', 'option', 'optgroup']);

const isOff = (element: PageElement) =>
  (element.has('disabled') && (canBeDisabled.has(element.tag) || element.tag.includes('-'))) ||
  element.attribute('aria-disabled') === 'true' ||
  element.has('inert');

/** Controls that are off, what is in them, and what labels them. */
function find(view: View): ReadonlySet<PageElement> {
  const off = new Set(view.elements.filter(isOff));
  if (off.size === 0) return off;
  for (const one of [...off]) leaveLegend(one, off);
  const isInOff = (element: PageElement | undefined) => element?.closest(around => off.has(around)) !== undefined;
  const labels = view.byTag('label').filter(label => isInOff(fieldOf(label)));
  const names = view.elements.filter(element => element.has('aria-labelledby') && isInOff(element));
  for (const label of [...labels, ...names.flatMap(element => element.references('aria-labelledby'))]) off.add(label);
  return off;
}

const fieldOf = (label: PageElement): PageElement | undefined =>
  label.has('for')
    ? label.view.byId(label.attribute('for') ?? '', label)
    : label.inside('input', 'select', 'textarea', 'button', 'meter', 'progress', 'output')[0];

/** The legend of a fieldset that is off is not off. */
function leaveLegend(fieldset: PageElement, off: Set<PageElement>) {
  if (fieldset.tag !== 'fieldset' || fieldset.attribute('aria-disabled') === 'true') return;
  off.delete(fieldset);
  const legend = fieldset.children.find(({tag}) => tag === 'legend');
  for (const child of fieldset.children) if (child !== legend) off.add(child);
}
