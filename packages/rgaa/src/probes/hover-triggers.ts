import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import type {Listeners} from './listeners.js';
import type {StyleReveal} from './style-reveals.js';

const pointing = /^(mouse(enter|over)|pointer(enter|over)|focus(in)?)$/;

/** What may show more when one points at it, or gives it the focus. */
export function triggersIn(view: View, reveals: readonly StyleReveal[], {on, ofPage}: Listeners): number[] {
  const triggers = new Set(reveals.map(({trigger}) => trigger));
  const byId = new Map(view.elements.map(element => [element.backendNodeId, element]));
  const usable = (element: PageElement | undefined): element is PageElement =>
    element?.box !== undefined &&
    element.isVisible &&
    element.box.width > 3 &&
    element.box.width * element.box.height < 200_000;
  for (const [node, types] of on) {
    const element = byId.get(node);
    // What a field does when it has the focus is its own: a hint beside it, a validation.
    const shows = element && /^(input|select|textarea|form)$/.test(element.tag) ? /^(mouse|pointer)/ : pointing;
    if (types.some(type => pointing.test(type) && shows.test(type)) && usable(element)) triggers.add(node);
  }
  const isDelegated = ofPage.some(type => pointing.test(type));
  for (const element of view.elements) {
    const toggles = element.attribute('data-bs-toggle') ?? element.attribute('data-toggle') ?? '';
    const describes = element.has('aria-describedby')
      ? element
          .references('aria-describedby')
          .some(other => other.writtenRole === 'tooltip' || /tooltip/i.test(other.attribute('class') ?? ''))
      : false;
    const isMarked =
      isDelegated && ['data-tooltip', 'data-tippy-content', 'data-popover'].some(name => element.has(name));
    if ((describes || isMarked || /tooltip|popover/.test(toggles)) && usable(element))
      triggers.add(element.backendNodeId);
  }
  return [...triggers].filter(Boolean);
}

/** Is there, in the trigger or beside it, something that a key or a tap may activate to show the content? */
export function mayBeActivated(view: View, {trigger, content}: StyleReveal, {on}: Listeners): boolean {
  const element = view.elements.find(({backendNodeId}) => backendNodeId === trigger);
  const shown = view.elements.find(({backendNodeId}) => backendNodeId === content);
  if (!element) return true;
  if (
    shown &&
    view
      .queryAll('[aria-controls], [popovertarget]')
      .some(control => [...control.references('aria-controls'), ...control.references('popovertarget')].includes(shown))
  )
    return true;
  const listens = new Map(on);
  const near = [element, ...element.descendants(), ...element.siblings].filter(
    other => other !== shown && !(shown && other.isInside(shown)),
  );
  return near.some(other => {
    if (
      /^(button|summary|label|select)$/.test(other.tag) ||
      /^(button|switch|tab|checkbox)$/.test(other.writtenRole ?? '')
    )
      return true;
    if (other.has('aria-expanded') || other.has('aria-haspopup')) return true;
    return (
      listens.get(other.backendNodeId)?.some(type => /click|key|touch|pointer(down|up)|mousedown/.test(type)) ?? false
    );
  });
}
