import {eachDataTable, type TableAnswer} from '../kinds/each-table.js';
import {hasHeaderRole, hasUniqueId, headersOf, idsIn} from '../kinds/table-headers.js';
import type {Cell, Table} from '../kinds/tables.js';
import {nc} from '../rule.js';

/** RGAA 5.7.4 – cells whose headers have an id name them, all of them, in `headers`. */
export const rule = eachDataTable('5.7.4', (table): TableAnswer[] => {
  if (!table.isNative) return [];
  const byId = new Map(table.cells.map(cell => [cell.element.attribute('id') ?? '', cell]));
  const citing = table.cells.filter(({element}) => idsIn(element).length > 0);
  const wrong = citing.flatMap((cell): TableAnswer[] => {
    const why = faultOf(cell, byId);
    return why ? [{answer: nc(why), at: cell.element}] : [];
  });
  if (wrong.length > 0) return wrong;
  const missing = missingIn(table);
  if (missing) return [missing];
  return citing.length > 0 ? ['C'] : [];
});

function faultOf(cell: Cell, byId: ReadonlyMap<string, Cell>): string | undefined {
  for (const id of idsIn(cell.element)) {
    const header = byId.get(id);
    if (!header) return `headers cite «\u00a0${id}\u00a0», qui n’est l’id d’aucune cellule de ce tableau.`;
    if (header === cell) return 'Cette cellule se cite elle-même comme en-tête.';
    if (!header.isHeader) return `headers cite «\u00a0${id}\u00a0», qui n’est pas un en-tête.`;
  }
  return undefined;
}

/** A cell that does not name the header above it, or before it, which only an id can tie to it. */
function missingIn(table: Table): TableAnswer | undefined {
  const {ofColumns, ofRows, isSimple} = headersOf(table);
  const isTied = ({element}: Cell) =>
    element.tag === 'th' && !element.has('scope') && !hasHeaderRole(element) && hasUniqueId(element);
  if (isSimple) return undefined;
  const [above, before] = [ofColumns.filter(isTied), ofRows.filter(isTied)];
  const isAbove = new Set(above);
  for (const header of [...above, ...before]) {
    const {row, column, rowspan, colspan, element} = header;
    const id = element.attribute('id') ?? '';
    const slots = isAbove.has(header)
      ? table.grid.slice(row + rowspan).flatMap(line => line.slice(column, column + colspan))
      : table.grid.slice(row, row + rowspan).flatMap(line => line.slice(column + colspan));
    const cell = slots.find(each => each && !each.isHeader && !each.isEmpty && !idsIn(each.element).includes(id));
    if (cell)
      return {
        answer: nc(
          `Cette cellule doit citer dans headers l’id de son en-tête «\u00a0${element.text}\u00a0»\u00a0: ${id}.`,
        ),
        at: cell.element,
      };
  }
  return undefined;
}
