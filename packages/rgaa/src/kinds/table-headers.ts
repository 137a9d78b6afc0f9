import type {PageElement} from '../page/element.js';
import type {Cell, Table} from './tables.js';

/** Where the headers of a table are, as it declares them. */
export interface Headers {
  /** Rows at the top, and columns at the start, that hold nothing but headers. */
  leadRows: number;
  leadColumns: number;
  /** Those that are said of a whole column, and of a whole row. */
  ofColumns: readonly Cell[];
  ofRows: readonly Cell[];
  /** Those in the middle of the table, which are only said of what follows them. */
  partial: readonly Cell[];
  /** Every header with something in it. */
  all: readonly Cell[];
  /** All of them in one row, or in one column: no `scope` is then asked for (RGAA 5.7, special cases). */
  isSimple: boolean;
  /** Some are elsewhere than in the first row and column (RGAA, « Tableau de données complexe »). */
  isComplex: boolean;
}

const known = new WeakMap<Table, Headers>();

export function headersOf(table: Table): Headers {
  const headers = known.get(table) ?? read(table);
  known.set(table, headers);
  return headers;
}

function read(table: Table): Headers {
  const {grid, cells, width, height} = table;
  const all = cells.filter(({isHeader, isEmpty}) => isHeader && !isEmpty);
  const holdsOnlyHeaders = (slots: readonly (Cell | undefined)[]) =>
    slots.some(cell => cell?.isHeader && !cell.isEmpty) && slots.every(cell => !cell || cell.isEmpty || cell.isHeader);
  let leadRows = grid.findIndex(row => !holdsOnlyHeaders(row));
  if (leadRows < 0) leadRows = Math.min(1, height);
  let leadColumns = 0;
  const below = grid.slice(leadRows);
  while (leadColumns < width && below.length > 0 && holdsOnlyHeaders(below.map(row => row[leadColumns]))) leadColumns++;
  if (leadColumns === width) leadColumns = Math.min(1, width - 1);
  const firstData = firstDataRows(table);
  const partial = all.filter(cell => isPartial(cell, table, leadRows, firstData));
  const isElsewhere = new Set(partial);
  const ofColumns = all.filter(({row}) => row === 0 && leadRows > 0);
  const ofRows = all.filter(
    cell =>
      cell.column === 0 &&
      cell.row >= leadRows &&
      cell.colspan < width &&
      !isElsewhere.has(cell) &&
      hasData(table, cell.row),
  );
  const rows = new Set(all.map(({row}) => row));
  const columns = new Set(all.map(({column}) => column));
  const isComplex = partial.length > 0 || all.some(({row, column}) => row > 0 && column > 0);
  return {
    leadRows,
    leadColumns,
    ofColumns,
    ofRows,
    partial,
    all,
    isSimple: rows.size <= 1 || columns.size <= 1,
    isComplex,
  };
}

const isData = (cell: Cell | undefined) => cell !== undefined && !cell.isHeader && !cell.isEmpty;

const hasData = ({grid}: Table, row: number) => grid[row]?.some(isData) ?? false;

/** For each column, the first row that holds data there. */
const firstDataRows = ({grid, width}: Table): number[] => {
  const first = Array.from({length: width}, () => Infinity);
  for (const [row, slots] of grid.entries())
    for (const [column, cell] of slots.entries()) if (isData(cell) && row < (first[column] ?? 0)) first[column] = row;
  return first;
};

/** A header in a row of headers alone, with data above it and data below. */
function isPartial(
  {row, column, colspan}: Cell,
  table: Table,
  leadRows: number,
  firstData: readonly number[],
): boolean {
  if (row === 0 || row < leadRows || hasData(table, row) || row === table.height - 1) return false;
  const isUnderData = firstData.slice(column, column + colspan).some(first => first < row);
  return isUnderData && hasData(table, row + 1);
}

/** The ids that a cell names as its headers. */
export const idsIn = (element: PageElement): string[] =>
  element.attribute('headers')?.split(/\s+/).filter(Boolean) ?? [];

export const hasUniqueId = (element: PageElement): boolean => {
  const id = element.attribute('id')?.trim();
  return Boolean(id) && element.view.allById(id ?? '', element).length === 1;
};

export const hasHeaderRole = ({writtenRole}: PageElement): boolean =>
  writtenRole === 'rowheader' || writtenRole === 'columnheader';

/** True when some cell depends on a header: it names it, it stands under it, or it holds data in its row. */
export function isUsed(header: Cell, table: Table, scope?: string): boolean {
  const {grid, cells} = table;
  const {element, row, column, rowspan, colspan} = header;
  if (citedIn(cells).has(element.attribute('id') ?? '')) return true;
  const takes = (cell: Cell | undefined) =>
    cell !== undefined && cell !== header && !cell.isHeader && idsIn(cell.element).length === 0;
  if (scope !== 'col' && grid.slice(row, row + rowspan).some(slots => slots.some(takes))) return true;
  if (scope === 'row') return false;
  // Under a row of headers alone, the headers of rows depend on that of their column.
  const isAtTop = row < headersOf(table).leadRows;
  const stands = (cell: Cell | undefined) => takes(cell) || (isAtTop && cell?.isHeader === true && cell !== header);
  for (let below = row + rowspan; below < grid.length; below++)
    if (grid[below]?.slice(column, column + colspan).some(stands)) return true;
  return false;
}

/** Every id that cells name as that of their header. */
export function citedIn(cells: readonly Cell[]): ReadonlySet<string> {
  const set = cited.get(cells) ?? new Set(cells.flatMap(({element}) => idsIn(element)));
  cited.set(cells, set);
  return set;
}

const cited = new WeakMap<readonly Cell[], ReadonlySet<string>>();
