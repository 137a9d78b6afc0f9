import {eachTable} from '../kinds/each-table.js';
import {headersOf} from '../kinds/table-headers.js';
import {groundOf, isBold, standsOut} from '../kinds/table-looks.js';
import type {Cell} from '../kinds/tables.js';
import {av, nc} from '../rule.js';

/** RGAA 5.6.2 – each header of a whole row is declared as one. */
export const rule = eachTable('5.6.2', table => {
  if (table.nature === 'layout') return undefined;
  const {leadRows, leadColumns} = headersOf(table);
  if (leadColumns > 0) return 'C';
  const body = table.cells.filter(({row}) => row >= Math.max(1, leadRows));
  const first = body.filter(({column}) => column === 0);
  const others = body.filter(({column}) => column > 0);
  const isColumn = first.length > 1 && first.every(({colspan, isHeader}) => colspan === 1 && !isHeader);
  if (table.nature === 'data' && isColumn && isDressed(first, others))
    return {
      answer: nc(
        'Cette cellule se présente comme un en-tête de ligne et n’en est pas un\u00a0: il faut un <th> (ou role="rowheader").',
      ),
      at: first[0]?.element ?? table.element,
    };
  // Two columns of numbers, or cells that repeat, name no row.
  const texts = first.map(({element}) => element.text);
  const mayName =
    table.nature === 'unknown' || (new Set(texts).size === texts.length && texts.every(text => /\p{L}/u.test(text)));
  return mayName && table.width > 1 && table.height > 1
    ? av('Si la première cellule de chaque ligne sert d’intitulé à toute la ligne, elle doit être un <th>.')
    : 'C';
});

/** Both bold and on a ground of its own, alone in the table: nobody sees anything but headers there. */
const isDressed = (first: readonly Cell[], others: readonly Cell[]) => {
  const [one] = first;
  const ground = one ? groundOf(one) : '';
  return (
    ground !== '' &&
    first.every(cell => !cell.isEmpty && isBold(cell) && groundOf(cell) === ground) &&
    standsOut(first, others) &&
    !others.some(cell => isBold(cell) || groundOf(cell) === ground)
  );
};
