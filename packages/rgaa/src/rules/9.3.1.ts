import {barelyLinked, fakeLists, series} from '../kinds/lists.js';
import type {Rule} from '../rule.js';

/** RGAA 9.3.1 – what looks like a list without an order is one; axe-core looks at what lists hold (`list`, `listitem`). */
export const rule: Rule = {
  test: '9.3.1',
  *judge(view) {
    const lists = view.queryAll('ul, menu, [role~=list i]').filter(list => !list.isHiddenToAll && !list.isAriaHidden);
    for (const element of lists) yield {outcome: 'C', message: '', element};
    for (const {element, kind, lines, isSure} of fakeLists(view)) {
      if (kind !== 'unordered') continue;
      const start = `« ${(lines[0] ?? '').slice(0, 40)} »…`;
      yield isSure
        ? {outcome: 'NC', message: `Ces lignes imitent une liste (${start}) : écrivez <ul> et <li>.`, element}
        : {
            outcome: 'AV',
            message: `Ces lignes qui commencent par un tiret (${start}) forment-elles une liste\u00a0?`,
            element,
          };
    }
    for (const element of barelyLinked(view))
      yield {outcome: 'NC', message: 'Les liens de ce menu se suivent sans liste : écrivez <ul> et <li>.', element};
    for (const element of series(view))
      yield {
        outcome: 'AV',
        message: 'Ces éléments semblables qui se suivent forment-ils une liste\u00a0? Il y faut alors <ul> et <li>.',
        element,
      };
  },
};
