import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {looksLikeData, looksLikeLayout} from './table-looks.js';

/** A cell, where it stands in the grid of its table once rows and columns are spanned. */
export interface Cell {
  element: PageElement;
  row: number;
  column: number;
  rowspan: number;
  colspan: number;
  /** Declared as a header: `<th>`, `columnheader` or `rowheader`. */
  isHeader: boolean;
  isEmpty: boolean;
}

/** A table as its rows and columns stand. */
export interface Table {
  element: PageElement;
  /** Every cell, row after row. */
  cells: readonly Cell[];
  /** What covers each slot; undefined where a row is too short. */
  grid: readonly (readonly (Cell | undefined)[])[];
  width: number;
  height: number;
  rows: readonly PageElement[];
  isNative: boolean;
  /** Layout by its role, or by what it holds and lacks; `unknown` where only its meaning tells. */
  nature: 'data' | 'layout' | 'unknown';
  /** True when its role says `presentation`. */
  isDeclaredLayout: boolean;
  /** What only tables of data may have, in it: `<caption>`, `<th>`, `scope`… */
  marks: readonly PageElement[];
}

const tableRoles = new Set(['table', 'grid', 'treegrid']);
const layoutRoles = new Set(['presentation', 'none']);
const cellRoles = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);
const headerRoles = new Set(['columnheader', 'rowheader']);
const mostSpan = 1000;
/** A table may claim to span more slots than any memory holds. */
const mostSlots = 500_000;

/** Each table that a view shows. */
export function tablesOf(view: View): readonly Table[] {
  const known = found.get(view);
  if (known) return known;
  const own = view.elements
    .filter(element => isTable(element) && !element.isHiddenToAll && !element.isAriaHidden)
    .map(tableOf)
    .filter(({cells}) => cells.length > 0);
  found.set(view, own);
  return own;
}

const found = new WeakMap<View, readonly Table[]>();

export const dataTables = (view: View): Table[] => tablesOf(view).filter(({nature}) => nature === 'data');

const isTable = (element: PageElement) => element.tag === 'table' || tableRoles.has(element.writtenRole ?? '');

function tableOf(element: PageElement): Table {
  const isNative = element.tag === 'table';
  const rows = rowsOf(element, isNative);
  const {cells, grid, width} = place(rows, isNative);
  const role = element.writtenRole ?? '';
  const marks = isNative ? marksOf(element, cells) : [];
  const isDeclaredLayout = layoutRoles.has(role);
  const table = {element, cells, grid, width, height: rows.length, rows, isNative, marks, isDeclaredLayout};
  return {...table, nature: isDeclaredLayout ? 'layout' : natureOf(table, role)};
}

function natureOf(table: Omit<Table, 'nature'>, role: string): Table['nature'] {
  if (tableRoles.has(role) || table.marks.length > 0) return 'data';
  if (looksLikeLayout(table)) return 'layout';
  return looksLikeData(table) ? 'data' : 'unknown';
}

/** Rows that are shown, those of the head first and those of the foot last, as a browser draws them. */
function rowsOf(table: PageElement, isNative: boolean): PageElement[] {
  if (!isNative)
    return [...own(table)].filter(({tag, writtenRole}) => writtenRole === 'row' || tag === 'tr').filter(isShown);
  const groups = table.children.filter(({tag}) => ['thead', 'tbody', 'tfoot', 'tr'].includes(tag));
  const rank = ({tag}: PageElement) => (tag === 'thead' ? 0 : tag === 'tfoot' ? 2 : 1);
  return [...groups]
    .sort((one, other) => rank(one) - rank(other))
    .flatMap(group => (group.tag === 'tr' ? [group] : group.children.filter(({tag}) => tag === 'tr')))
    .filter(isShown);
}

const isShown = (element: PageElement) => !element.isHiddenToAll;

/** Elements inside a table, those of tables inside it excepted. */
export function* own(element: PageElement): Generator<PageElement> {
  for (const child of element.children) {
    if (isTable(child)) continue;
    yield child;
    yield* own(child);
  }
}

function place(rows: readonly PageElement[], isNative: boolean) {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  const cells: Cell[] = [];
  let width = 0;
  let slots = 0;
  for (const [row, written] of rows.entries()) {
    let column = 0;
    for (const element of cellsOf(written, isNative)) {
      while (grid[row]?.[column]) column++;
      const isFull = slots > mostSlots;
      const rowspan = isFull ? 1 : Math.min(spanOf(element, 'rowspan', rows.length), rows.length - row);
      const colspan = isFull ? 1 : spanOf(element, 'colspan', 1);
      slots += rowspan * colspan;
      const cell = {element, row, column, rowspan, colspan, isHeader: isHeader(element), isEmpty: isEmpty(element)};
      cells.push(cell);
      for (let y = row; y < row + rowspan; y++)
        for (let x = column; x < column + colspan; x++) {
          const line = grid[y];
          if (line) line[x] ??= cell;
        }
      column += colspan;
      width = Math.max(width, column);
    }
  }
  return {cells, grid, width};
}

const cellsOf = (row: PageElement, isNative: boolean) =>
  (isNative ? row.children.filter(({tag}) => tag === 'td' || tag === 'th') : [...own(row)].filter(isCell)).filter(
    isShown,
  );

const isCell = ({tag, writtenRole}: PageElement) => tag === 'td' || tag === 'th' || cellRoles.has(writtenRole ?? '');

/** `whole` is what a span of zero means: to the end. */
function spanOf(element: PageElement, attribute: 'rowspan' | 'colspan', whole: number): number {
  const written = Number.parseInt(element.attribute(attribute) ?? element.attribute(`aria-${attribute}`) ?? '1', 10);
  if (written === 0) return whole;
  return written > 0 ? Math.min(written, mostSpan) : 1;
}

const isHeader = ({tag, writtenRole}: PageElement) =>
  headerRoles.has(writtenRole ?? '') ||
  (tag === 'th' && !['cell', 'gridcell', ...layoutRoles].includes(writtenRole ?? ''));

const isEmpty = (element: PageElement) =>
  !element.text &&
  ![...element.descendants()].some(({tag}) => ['img', 'svg', 'input', 'select', 'button', 'canvas'].includes(tag));

/** What a table of layout may not have (RGAA 5.8.1): the table itself for its summary, then its parts. */
function marksOf(table: PageElement, cells: readonly Cell[]): PageElement[] {
  const parts = table.children.filter(
    ({tag, children}) => tag === 'caption' || (['thead', 'tfoot'].includes(tag) && children.length > 0),
  );
  const headers = cells.filter(
    ({element, isHeader: declared}) =>
      element.tag === 'th' || declared || ['scope', 'headers', 'axis'].some(attribute => element.has(attribute)),
  );
  return [...(table.has('summary') ? [table] : []), ...parts, ...headers.map(({element}) => element)];
}
