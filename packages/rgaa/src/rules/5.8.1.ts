import {eachTable, type TableAnswer} from '../kinds/each-table.js';
import {holdsParts} from '../kinds/table-looks.js';
import {av, nc} from '../rule.js';

/** RGAA 5.8.1 – a table of layout has nothing that is made for tables of data. */
export const rule = eachTable('5.8.1', (table): TableAnswer[] => {
  if (!table.isNative) return [];
  if (table.nature === 'data') {
    return table.marks.length > 0 && table.element.writtenRole === undefined && holdsParts(table)
      ? [
          av(
            'Si ce tableau ne sert qu’à la mise en forme, il ne doit avoir ni <th>, ni <caption>, ni scope, ni headers.',
          ),
        ]
      : [];
  }
  if (!table.isDeclaredLayout || table.marks.length === 0) return ['C'];
  return table.marks.slice(0, 5).map(mark => ({
    answer: nc(`Ce tableau est déclaré de mise en forme\u00a0: ${whatIn(mark)} n’y a pas sa place.`),
    at: mark,
  }));
});

function whatIn(mark: {tag: string; has(attribute: string): boolean; writtenRole: string | undefined}): string {
  if (mark.tag === 'table') return 'l’attribut summary';
  if (mark.tag !== 'td') return `l’élément <${mark.tag}>`;
  const attribute = ['scope', 'headers', 'axis'].find(name => mark.has(name));
  return attribute ? `l’attribut ${attribute}` : `le rôle ${mark.writtenRole ?? ''}`;
}
