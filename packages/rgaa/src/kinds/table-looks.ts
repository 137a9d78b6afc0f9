import {isElement, type PageElement, type PageText} from '../page/element.js';
import type {Cell, Table} from './tables.js';

type Grid = Pick<Table, 'element' | 'cells' | 'grid' | 'width' | 'height'>;

const sections = new Set(['h1', 'h2', 'h3', 'nav', 'main', 'header', 'footer', 'aside', 'article', 'section']);
const controls = new Set(['input', 'select', 'textarea']);

/** True when a table that declares no header can only be there to place things. */
export function looksLikeLayout({cells, width, height}: Grid): boolean {
  if (width <= 1 || height <= 1) return true;
  let fields = 0;
  for (const {element} of cells)
    for (const inside of element.descendants()) {
      if (inside.tag === 'table' || sections.has(inside.tag)) return true;
      if (controls.has(inside.tag) && inside.attribute('type') !== 'hidden') fields++;
    }
  const labels = cells.filter(({element}) => element.inside('label').length > 0).length;
  return fields >= 2 && labels >= 2 && labels * 2 >= height;
}

/** A marked table that nevertheless holds whole parts of a page. */
export const holdsParts = ({cells}: Grid): boolean =>
  cells.some(({element}) => element.inside('table', 'nav', 'main', 'header', 'footer', 'aside').length > 0);

const simple = new Set([
  'b',
  'strong',
  'span',
  'a',
  'em',
  'i',
  'small',
  'abbr',
  'time',
  'br',
  'p',
  'sup',
  'font',
  'div',
]);
const manyLetters = 80;

/** True when a table that declares no header can only be one of data, under a first row that stands out as its headers. */
export function looksLikeData(table: Grid): boolean {
  const {cells, grid, width, height} = table;
  if (width < 2 || height < 3 || cells.some(({rowspan, colspan}) => rowspan > 1 || colspan > 1)) return false;
  if (cells.length !== width * height) return false;
  const isPlain = ({element}: Cell) =>
    element.text.length <= manyLetters && [...element.descendants()].every(({tag}) => simple.has(tag));
  if (
    !cells.every(isPlain) ||
    !standsOut(
      rowOf(table, 0),
      cells.filter(({row}) => row > 0),
    )
  )
    return false;
  return columnsOf(width).some(
    column => !isNumber(grid[0]?.[column]) && grid.slice(1).every(row => isNumber(row[column])),
  );
}

const columnsOf = (width: number) => Array.from({length: width}, (_nothing, column) => column);

/** Cells that start in a row. */
export const rowOf = ({grid}: Pick<Grid, 'grid'>, row: number): Cell[] =>
  [...new Set(grid[row])].filter(cell => cell !== undefined).filter(cell => cell.row === row);

/** True when each of these cells is written or coloured as a header, and none of the others is. */
export function standsOut(some: readonly Cell[], others: readonly Cell[]): boolean {
  const [told, rest] = [some.filter(isTold), others.filter(isTold)];
  if (told.length === 0 || rest.length === 0) return false;
  if (told.every(isBold) && !rest.some(isBold)) return true;
  const [first] = told;
  const own = first ? groundOf(first) : '';
  return own !== '' && told.every(cell => groundOf(cell) === own) && !rest.some(cell => groundOf(cell) === own);
}

const isTold = ({isEmpty}: Cell) => !isEmpty;

/** Every letter of the cell is bold. */
export function isBold({element}: Cell): boolean {
  const texts = [...textsIn(element)];
  return texts.length > 0 && texts.every(({parent}) => Number(parent.css('font-weight')) >= 600);
}

function* textsIn(element: PageElement): Generator<PageText> {
  for (const node of element.content) {
    if (isElement(node)) yield* textsIn(node);
    else if (/\S/.test(node.data)) yield node;
  }
}

/** The colour behind a cell, its own or that of its row; empty when it is that of the table. */
export function groundOf({element}: Cell): string {
  let node: PageElement | undefined = element;
  for (; node && node.tag !== 'table'; node = node.parent) {
    const colour = node.css('background-color');
    if (colour && colour !== 'rgba(0, 0, 0, 0)' && colour !== 'transparent') return colour;
  }
  return '';
}

/** A number, an amount, a share or a date. */
const isNumber = (cell: Cell | undefined) =>
  cell !== undefined && /\d/.test(cell.element.text) && !/\p{L}{4,}/u.test(cell.element.text);
