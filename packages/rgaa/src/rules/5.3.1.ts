import {eachTable} from '../kinds/each-table.js';
import {av, nc} from '../rule.js';

/** RGAA 5.3.1 – a table of layout says so, and is still understood cell after cell. */
export const rule = eachTable('5.3.1', ({nature, isDeclaredLayout, width, height}) => {
  if (nature === 'data') return undefined;
  if (nature === 'unknown')
    return av(
      'Si ce tableau ne sert qu’à la mise en forme, il lui faut role="presentation" et un ordre de lecture cohérent.',
    );
  if (!isDeclaredLayout)
    return nc('Ce tableau ne sert qu’à la mise en forme\u00a0: il lui manque role="presentation".');
  // One cell, one row or one column are read in the order in which they are seen.
  if (width <= 1 || height <= 1) return 'C';
  return av(
    'Lu cellule après cellule, dans l’ordre du code, ce tableau de mise en forme reste-t-il compréhensible\u00a0?',
  );
});
