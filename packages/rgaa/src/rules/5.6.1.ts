import {eachTable} from '../kinds/each-table.js';
import {headersOf} from '../kinds/table-headers.js';
import {rowOf, standsOut} from '../kinds/table-looks.js';
import type {Table} from '../kinds/tables.js';
import {av, nc} from '../rule.js';

const how = 'l’en-tête de colonne doit être un <th> (ou porter role="columnheader")';

/** RGAA 5.6.1 – each header of a whole column is declared as one. */
export const rule = eachTable('5.6.1', table => {
  if (table.nature === 'layout') return undefined;
  const {leadRows, leadColumns} = headersOf(table);
  if (leadRows > 0) return 'C';
  const head = headWithoutHeaders(table);
  if (head) return {answer: nc(`Cette cellule de <thead> est un <td>\u00a0: ${how}.`), at: head};
  const first = rowOf(table, 0);
  const isRow =
    first.length > 1 && table.height > 2 && first.every(({isHeader, colspan}) => !isHeader && colspan === 1);
  const looksApart =
    isRow &&
    standsOut(
      first,
      table.cells.filter(({row}) => row > 0),
    );
  if (table.nature === 'data' && looksApart)
    return {
      answer: nc(`Cette cellule se présente comme un en-tête et n’en est pas un\u00a0: ${how}.`),
      at: first[0]?.element ?? table.element,
    };
  // Rows of a name and its value have no header of column.
  if (leadColumns > 0 && table.width === leadColumns + 1) return 'C';
  return av('Si des cellules de ce tableau servent d’intitulé à toute une colonne, elles doivent être des <th>.');
});

/** The first cell of a `<thead>` that has no header, in a table that has more rows. */
function headWithoutHeaders(table: Table) {
  const cells = table.cells.filter(({element}) => element.ancestor('thead', 'table')?.tag === 'thead');
  if (cells.some(({isHeader}) => isHeader) || cells.length === table.cells.length || table.width < 2) return undefined;
  const said = cells.filter(
    ({isEmpty, element, colspan}) => !isEmpty && colspan < table.width && element.text && !holdsField(element),
  );
  return said.length > 1 ? said[0]?.element : undefined;
}

const holdsField = (element: Table['element']) => element.inside('input', 'select', 'button').length > 0;
