import {tabStopsOf} from '../kinds/focusables.js';
import {disordered, groupsOf, isReadBefore, stopsOf, type Stop} from '../kinds/tab-order.js';
import type {PageElement} from '../page/element.js';
import type {Judgement, Rule} from '../rule.js';

/** RGAA 12.8.1 – the Tab key goes through the page in an order that makes sense. */
export const rule: Rule = {
  test: '12.8.1',
  needs: ['tabWalk'],
  *judgePage({views: [view], probes: {tabWalk: walk}}) {
    if (!view || tabStopsOf(view).length === 0) return;
    if (!walk) {
      yield {outcome: 'AV', message: 'Parcourez la page avec la touche Tab : l’ordre est-il cohérent ?'};
      return;
    }
    const stops = stopsOf(view, walk);
    for (const group of groupsOf(stops)) {
      const element = disordered(group);
      if (element)
        yield {
          outcome: 'NC',
          message:
            'La tabulation revient en arrière jusqu’à cet élément après l’avoir passé : retirez les tabindex positifs.',
          element,
        };
    }
    yield* ofWhole(stops, walk.isComplete);
  },
};

function* ofWhole(stops: readonly Stop[], isComplete: boolean): Generator<Judgement> {
  const positive = stops.find(({element}) => Number(element.attribute('tabindex')) > 0);
  if (positive)
    yield {
      outcome: 'AV',
      message: 'Un tabindex positif change l’ordre de tabulation : reste-t-il cohérent avec ce qu’on lit ?',
      element: positive.element,
    };
  const jumps = stops.flatMap(({element}, at) => {
    const before = stops[at - 1]?.element;
    return before && isJump(before, element) ? [element] : [];
  });
  for (const element of jumps.slice(0, 10))
    yield {
      outcome: 'AV',
      message: 'La tabulation remonte ou revient à gauche jusqu’à cet élément : l’ordre est-il cohérent ?',
      element,
    };
  if (!isComplete)
    yield {outcome: 'AV', message: 'La page n’a pas été parcourue en entier : l’ordre de tabulation est-il cohérent ?'};
  else if (!positive && jumps.length === 0) yield {outcome: 'C', message: ''};
}

/** Back to what is read before, the top of a next column excepted. */
function isJump(before: PageElement, element: PageElement): boolean {
  if (!before.box || !element.box || !isReadBefore(element, before)) return false;
  if (before.css('position') === 'fixed' || element.css('position') === 'fixed') return false;
  const isNextColumn = element.box.x >= before.box.x + before.box.width - 3 && element.box.y < before.box.y;
  return !isNextColumn && !(element.box.width < 2 || before.box.width < 2);
}
