import {componentsOf, isPointerOnly, showsSomething} from '../kinds/widgets.js';
import {isFocusable, isNativeControl} from '../kinds/focusables.js';
import type {PageElement} from '../page/element.js';
import type {PageEvidence} from '../page/evidence.js';
import {elementAt} from '../probes/page-tools.js';
import type {Rule} from '../rule.js';
import {openingsOf} from '../states/opened.js';

const mute = /^(none|generic|GenericContainer|StaticText|paragraph|img|image|listitem|strong|emphasis)$/;

const withoutRole =
  'Cet élément réagit au clic mais n’a pas de rôle : les technologies d’assistance n’y voient qu’un texte. Faites-en un bouton ou un lien.';

/** RGAA 7.1.1 – name, role, value and changes of state of each scripted component are told. */
export const rule: Rule = {
  test: '7.1.1',
  needs: ['listeners'],
  states: ['opened'],
  *judge(view) {
    for (const element of componentsOf(view))
      yield {
        outcome: 'AV',
        message: `Ce composant est un « ${element.role} » nommé « ${element.name} » : est-ce ce qu’il fait, et ses changements d’état sont-ils annoncés ?`,
        element,
      };
  },
  *judgePage(page) {
    const told = new Set<PageElement>();
    for (const element of clickableOf(page)) {
      if (told.has(element)) continue;
      told.add(element);
      yield isMuteButton(element)
        ? {outcome: 'NC', message: withoutRole, element}
        : {
            outcome: 'AV',
            message: 'Cet élément réagit au clic : a-t-il un rôle et un nom, ou un équivalent qui en a ?',
            element,
          };
    }
    for (const {trigger, expandedBefore, expandedAfter, view} of openingsOf(page)) {
      const element = elementAt(view, trigger);
      if (element && expandedBefore === 'false' && expandedAfter === 'false')
        yield {
          outcome: 'NC',
          message:
            'Ce bouton a ouvert un contenu et son attribut aria-expanded est resté à « false » : mettez-le à « true ».',
          element,
          state: view.state,
        };
    }
  },
};

/** Elements of the first view that a script listens to a click on, and that HTML does not make usable by itself. */
function clickableOf(page: PageEvidence): PageElement[] {
  const [view] = page.views;
  const heard = new Set(
    page.probes.listeners?.on.filter(([, types]) => types.includes('click')).map(([backendNodeId]) => backendNodeId),
  );
  const elements = view?.elements.filter(element => heard.has(element.backendNodeId) || element.has('onclick')) ?? [];
  return elements.filter(
    element => !isNativeControl(element) && element.isVisible && element.css('cursor') === 'pointer',
  );
}

function isMuteButton(element: PageElement): boolean {
  if (!mute.test(element.role) || element.writtenRole || !showsSomething(element)) return false;
  if (element.visibleText.length > 80) return false;
  if (isPointerOnly(element)) return true;
  // It may have the focus, and yet nothing says what it is.
  const holdsOther = [...element.descendants()].some(inner => isFocusable(inner) || inner.tag === 'label');
  const isInside = element.parent?.closest(isNativeControl) !== undefined;
  return element.has('tabindex') && !holdsOther && !isInside && element.tag !== 'label';
}
