import {eachDataTable} from '../kinds/each-table.js';
import {headersOf, idsIn} from '../kinds/table-headers.js';
import {own} from '../kinds/tables.js';
import {av, nc} from '../rule.js';

/** RGAA 5.6.4 – a cell that has several headers is a `<td>` or a `<th>`. */
export const rule = eachDataTable('5.6.4', table => {
  const stray = [...own(table.element)].find(
    element => !['td', 'th'].includes(element.tag) && idsIn(element).length > 0,
  );
  if (stray)
    return {
      answer: nc('L’attribut headers n’a d’effet que sur <td> et <th>\u00a0: cet élément doit en être un.'),
      at: stray,
    };
  const {leadRows, leadColumns} = headersOf(table);
  const hasSeveral = (leadRows > 0 && leadColumns > 0) || table.cells.some(({element}) => idsIn(element).length > 1);
  if (!hasSeveral) return undefined;
  return table.cells.every(({element}) => ['td', 'th'].includes(element.tag))
    ? 'C'
    : av(
        'Dans ce tableau, les cellules qui dépendent de plusieurs en-têtes devraient être des <td> ou des <th>\u00a0: sont-elles bien restituées\u00a0?',
      );
});
