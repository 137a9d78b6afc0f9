import type {PageElement} from '../page/element.js';
import type {PageEvidence} from '../page/evidence.js';
import type {View} from '../page/view.js';
import type {Judgement} from '../rule.js';

/** Gestures that scripts listen to, on elements and on the page as a whole. */
export function* gestures({
  views: [view],
  probes: {listeners},
}: PageEvidence): Iterable<[PageElement | undefined, string[]]> {
  if (!view) return;
  const heard = new Map(listeners?.on);
  for (const element of view.elements) {
    const written = [...element.attributes.keys()].filter(name => name.startsWith('on')).map(name => name.slice(2));
    const types = [...(heard.get(element.backendNodeId) ?? []), ...written];
    if (types.length > 0 && !element.isHiddenToAll) yield [element, types];
  }
  if (listeners) yield [undefined, listeners.ofPage];
}

/** True when nothing at all in the page may be done by a single contact. */
export const offersNoContact = (view: View, page: PageEvidence): boolean =>
  !view.elements.some(
    element =>
      /^(a|button|input|select|textarea|summary|label|video|audio|iframe|canvas)$/.test(element.tag) ||
      /^(button|link|checkbox|radio|switch|tab|menuitem|option|slider)$/.test(element.role),
  ) &&
  !(page.probes.listeners?.ofPage ?? ['click'])
    .concat(page.probes.listeners?.on.flatMap(([, types]) => types) ?? [])
    .some(type => /^(click|dblclick|contextmenu)$/.test(type));

/** Said of what listens to a gesture, by whether anything else in the page could do the same. */
export function judgeGesture(
  element: PageElement | undefined,
  view: View,
  page: PageEvidence,
  what: string,
): Judgement {
  if (element && offersNoContact(view, page))
    return {
      outcome: 'NC',
      message: `Un script attend ici ${what}, et rien dans la page ne répond à un simple contact : ajoutez des boutons.`,
      element,
    };
  return {
    outcome: 'AV',
    message: `Un script écoute ${element ? 'ici' : 'sur toute la page'} ${what} : ce qu’il commande peut-il se faire d’un simple contact, par un bouton par exemple ?`,
    ...(element ? {element} : {}),
  };
}
