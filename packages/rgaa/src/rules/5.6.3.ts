import {eachDataTable, type TableAnswer} from '../kinds/each-table.js';
import {citedIn, headersOf} from '../kinds/table-headers.js';
import {groundOf, isBold, rowOf} from '../kinds/table-looks.js';
import type {Cell, Table} from '../kinds/tables.js';
import {av, nc} from '../rule.js';

/** RGAA 5.6.3 – each header of a part of a row or of a column is a `<th>`. */
export const rule = eachDataTable('5.6.3', (table): TableAnswer[] => {
  const named = citedIn(table.cells);
  const plain = table.cells.find(({element, isHeader}) => !isHeader && named.has(element.attribute('id') ?? ''));
  if (plain)
    return [
      {
        answer: nc('Des cellules désignent celle-ci comme leur en-tête\u00a0: ce doit être un <th>.'),
        at: plain.element,
      },
    ];
  const {partial} = headersOf(table);
  const disguised = partial.find(({element}) => element.tag !== 'th');
  if (disguised)
    return [
      {
        answer: nc('Cet en-tête ne vaut que pour une partie du tableau\u00a0: ce doit être un <th>.'),
        at: disguised.element,
      },
    ];
  const banners = bannersOf(table);
  if (banners.length > 1 && banners[0])
    return [
      {
        answer: nc('Cette ligne sert d’en-tête à celles qui la suivent\u00a0: sa cellule doit être un <th>.'),
        at: banners[0].element,
      },
    ];
  if (banners[0])
    return [
      {
        answer: av(
          'Cette ligne sert-elle d’en-tête à celles qui la suivent\u00a0? Sa cellule doit alors être un <th>.',
        ),
        at: banners[0].element,
      },
    ];
  return partial.length > 0 ? ['C'] : [];
});

/** Plain cells as wide as the table that stand out between rows of data. */
const bannersOf = (table: Table): Cell[] =>
  table.isNative && table.width > 1
    ? table.cells.filter(
        cell =>
          cell.row > 0 &&
          cell.row < table.height - 1 &&
          cell.colspan >= table.width &&
          !cell.isHeader &&
          !cell.isEmpty &&
          cell.element.text.length <= 60 &&
          cell.element.inside('table', 'input', 'button', 'select', 'p', 'ul').length === 0 &&
          (isBold(cell) || groundOf(cell) !== '') &&
          isFollowed(cell, table),
      )
    : [];

/** By a row of several plain cells, of another look. */
const isFollowed = (cell: Cell, table: Table) => {
  const next = rowOf(table, cell.row + 1);
  const plain = next.filter(({isHeader}) => !isHeader);
  return (
    next.length > 1 && plain.every(other => !isBold(other) && (isBold(cell) || groundOf(other) !== groundOf(cell)))
  );
};
