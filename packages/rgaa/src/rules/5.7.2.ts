import {eachDataTable, type TableAnswer} from '../kinds/each-table.js';
import {headersOf, isUsed} from '../kinds/table-headers.js';
import type {Cell, Table} from '../kinds/tables.js';
import {av, nc, type Answer} from '../rule.js';

/** RGAA 5.7.2 – the scope of a `<th>` of a whole row is `row`, that of a whole column `col`. */
export const rule = eachDataTable('5.7.2', table => {
  const {all, ofColumns, ofRows} = headersOf(table);
  const whole = new Set([...ofColumns, ...ofRows]);
  const hasData = table.cells.some(({isHeader, isEmpty}) => !isHeader && !isEmpty);
  return all
    .filter(({element}) => element.tag === 'th' && element.has('scope'))
    .flatMap((cell): TableAnswer[] => {
      const answer = answerOf(cell, table, whole.has(cell), hasData);
      return answer ? [{answer, at: cell.element}] : [];
    });
});

function answerOf(cell: Cell, table: Table, isWhole: boolean, hasData: boolean): Answer | undefined {
  const scope = cell.element.attribute('scope')?.trim().toLowerCase() ?? '';
  if (!['row', 'col', 'rowgroup', 'colgroup'].includes(scope))
    return nc(
      `scope="${scope}" n’existe pas\u00a0: écrivez "col" pour un en-tête de colonne, "row" pour un en-tête de ligne.`,
    );
  if (!isWhole) return undefined;
  if (scope.endsWith('group'))
    return av(
      `Cet en-tête a scope="${scope}"\u00a0: s’il vaut pour toute une ligne ou toute une colonne, il faut "row" ou "col".`,
    );
  if (!hasData || isUsed(cell, table, scope)) return 'C';
  return scope === 'row'
    ? nc('Cet en-tête de colonne a scope="row", qui ne le relie à aucune cellule\u00a0: écrivez scope="col".')
    : nc('Cet en-tête de ligne a scope="col", qui ne le relie à aucune cellule\u00a0: écrivez scope="row".');
}
