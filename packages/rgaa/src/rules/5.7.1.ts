import {eachDataTable, type TableAnswer} from '../kinds/each-table.js';
import {hasHeaderRole, hasUniqueId, headersOf, isUsed} from '../kinds/table-headers.js';
import {nc} from '../rule.js';

/** RGAA 5.7.1 – each `<th>` of a whole row or column has an id, a scope or a role that ties its cells to it. */
export const rule = eachDataTable('5.7.1', (table): TableAnswer[] => {
  if (!table.isNative) return [];
  const {ofColumns, ofRows, all, isSimple} = headersOf(table);
  const hasData = table.cells.some(({isHeader, isEmpty}) => !isHeader && !isEmpty);
  const lone = hasData ? all.find(cell => !isUsed(cell, table)) : undefined;
  if (lone)
    return [
      {
        answer: nc(
          'Aucune cellule ne dépend de cet en-tête\u00a0: complétez le tableau, ou faites de cet en-tête une cellule simple.',
        ),
        at: lone.element,
      },
    ];
  const whole = [...ofColumns, ...ofRows].filter(({element}) => element.tag === 'th');
  if (whole.length === 0) return [];
  const loose = isSimple
    ? undefined
    : whole.find(({element}) => !element.has('scope') && !hasHeaderRole(element) && !hasUniqueId(element));
  return loose
    ? [
        {
          answer: nc(
            'Ce tableau a des en-têtes de ligne et de colonne\u00a0: chaque <th> doit y porter scope="col" ou scope="row", ou un id unique.',
          ),
          at: loose.element,
        },
      ]
    : ['C'];
});
