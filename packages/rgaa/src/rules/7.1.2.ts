import {componentsOf} from '../kinds/widgets.js';
import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import type {Judgement, Rule} from '../rule.js';

/** RGAA 7.1.2 – each scripted component is told as it is: states that contradict what is shown are seen here. */
export const rule: Rule = {
  test: '7.1.2',
  states: ['opened'],
  *judge(view) {
    for (const element of componentsOf(view))
      yield {
        outcome: 'AV',
        message: 'Écoutez ce composant avec un lecteur d’écran : son rôle, son nom et ses états sont-ils restitués ?',
        element,
      };
    yield* wrongExpanded(view);
    yield* severalChosen(view);
    yield* wrongTabs(view);
  },
};

const nc = (element: PageElement, message: string): Judgement => ({outcome: 'NC', message, element});

/** What is said to be closed and is open, or the contrary. */
function* wrongExpanded(view: View): Generator<Judgement> {
  for (const button of view.elements.filter(
    element => element.has('aria-expanded') && element.isExposed && element.isVisible,
  )) {
    const controlled = button.references('aria-controls');
    const [target] = controlled;
    if (!target || controlled.length > 1 || target.isInside(button) || button.isInside(target)) continue;
    const expanded = button.attribute('aria-expanded');
    // A popup may keep its box and be moved away; what is read by nobody is hidden whatever its box.
    const isShown = target.isVisible && target.visibleText !== '' && isInDocument(target);
    if (expanded === 'false' && isShown && target.isExposed && !isPartly(target))
      yield nc(button, 'aria-expanded dit « false », et le contenu que ce bouton commande est affiché.');
    if (expanded === 'true' && target.isHiddenToAll && target.text !== '')
      yield nc(button, 'aria-expanded dit « true », et le contenu que ce bouton commande est masqué.');
  }
}

const isInDocument = ({box}: PageElement) => box !== undefined && box.x + box.width > 0 && box.y + box.height > 0;

/** Clipped by itself or by what is around it: how much of it is seen cannot be told. */
const isPartly = (element: PageElement) =>
  (element.box?.height ?? 0) < 8 ||
  element.closest(
    around => around.css('overflow-y') !== 'visible' && around.tag !== 'html' && around.tag !== 'body',
  ) !== undefined ||
  element.css('transform') !== 'none' ||
  element.css('clip-path') !== 'none';

const oneAtATime: readonly [string, string, string][] = [
  ['tablist', 'tab', 'aria-selected'],
  ['radiogroup', 'radio', 'aria-checked'],
];

/** Two tabs or two radio buttons are said to be chosen at once. */
function* severalChosen(view: View): Generator<Judgement> {
  for (const [role, part, state] of oneAtATime)
    for (const group of view.elements.filter(element => element.writtenRole === role && element.isExposed)) {
      if (group.attribute('aria-multiselectable') === 'true') continue;
      const parts = [...group.descendants()].filter(inner => inner.writtenRole === part && inner.isExposed);
      const chosen = parts.filter(inner => inner.attribute(state) === 'true');
      if (chosen.length > 1) yield nc(group, `Plusieurs éléments de ce groupe sont dits choisis à la fois (${state}).`);
      else if (part === 'tab' && parts.length > 1 && chosen.length === 0)
        yield nc(
          group,
          'Aucun onglet n’est dit sélectionné : donnez aria-selected="true" à celui dont le panneau est affiché.',
        );
    }
}

/** The tab said to be chosen has its panel hidden, and another panel is shown. */
function* wrongTabs(view: View): Generator<Judgement> {
  for (const tab of view.elements.filter(element => element.writtenRole === 'tab' && element.isExposed)) {
    const [panel] = tab.references('aria-controls');
    if (panel && tab.attribute('aria-selected') === 'true' && panel.isHiddenToAll && panel.text !== '')
      yield nc(tab, 'Cet onglet est dit sélectionné, et le panneau qu’il commande est masqué.');
  }
}
