import {eachDataTable, type TableAnswer} from '../kinds/each-table.js';
import {hasHeaderRole, headersOf, isUsed} from '../kinds/table-headers.js';
import {rowOf} from '../kinds/table-looks.js';
import type {Cell, Table} from '../kinds/tables.js';
import {nc, type Answer} from '../rule.js';

/** RGAA 5.7.5 – a header by its role is a `rowheader` for its row, a `columnheader` for its column. */
export const rule = eachDataTable('5.7.5', table =>
  headersOf(table)
    .all.filter(({element}) => hasHeaderRole(element))
    .map((cell): TableAnswer => ({answer: answerOf(cell, table), at: cell.element})),
);

function answerOf(cell: Cell, table: Table): Answer {
  // Those of native tables are 5.7.1.
  if (!table.isNative && table.cells.some(({isHeader, isEmpty}) => !isHeader && !isEmpty) && !isUsed(cell, table))
    return nc(
      'Aucune cellule ne dépend de cet en-tête\u00a0: complétez le tableau, ou faites de cet en-tête une cellule simple.',
    );
  const row = rowOf(table, cell.row);
  const hasData = row.some(({isHeader, isEmpty}) => !isHeader && !isEmpty);
  const isRow = cell.element.writtenRole === 'rowheader';
  const isLined = row.filter(({isHeader}) => isHeader).length > 1;
  if (isRow && cell.row === 0 && cell.column > 0 && !hasData && isLined && table.height > 1)
    return nc('Cet en-tête vaut pour sa colonne\u00a0: son rôle doit être columnheader.');
  // Where the first column holds nothing but headers, none of them has a cell under it.
  if (!isRow && cell.row > 0 && cell.column === 0 && hasData && headersOf(table).leadColumns > 0)
    return nc('Cet en-tête vaut pour sa ligne\u00a0: son rôle doit être rowheader.');
  return 'C';
}
