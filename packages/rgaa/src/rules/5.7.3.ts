import {eachDataTable, type TableAnswer} from '../kinds/each-table.js';
import {hasHeaderRole, hasUniqueId, headersOf} from '../kinds/table-headers.js';
import {av, nc, type Answer} from '../rule.js';
import type {Cell} from '../kinds/tables.js';

/** RGAA 5.7.3 – a `<th>` of a part of a row or of a column has a unique id, and neither scope nor role. */
export const rule = eachDataTable('5.7.3', (table): TableAnswer[] => {
  const {partial, ofColumns, leadRows} = headersOf(table);
  const own = partial
    .filter(({element}) => element.tag === 'th')
    .map(cell => ({answer: answerOf(cell), at: cell.element}));
  const group = leadRows > 1 ? ofColumns.find(({colspan, element}) => colspan > 1 && element.tag === 'th') : undefined;
  const doubt = av(
    'Si cet en-tête ne vaut pas pour des colonnes entières, il lui faut un id unique, et ni scope ni role.',
  );
  return group ? [...own, {answer: doubt, at: group.element}] : own;
});

function answerOf({element}: Cell): Answer {
  if (element.has('scope') || hasHeaderRole(element))
    return nc(
      'Cet en-tête ne vaut que pour une partie du tableau\u00a0: retirez scope ou role, et reliez-lui ses cellules par id et headers.',
    );
  return hasUniqueId(element)
    ? 'C'
    : nc(
        'Cet en-tête ne vaut que pour une partie du tableau\u00a0: donnez-lui un id unique, que ses cellules citent dans headers.',
      );
}
