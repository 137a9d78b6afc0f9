import {eachDataTable} from '../kinds/each-table.js';
import {headersOf} from '../kinds/table-headers.js';
import {captionOf, summaryOf} from '../kinds/table-titles.js';
import {av, nc} from '../rule.js';

/** RGAA 5.1.1 – a complex table of data has a summary. */
export const rule = eachDataTable('5.1.1', table => {
  if (!headersOf(table).isComplex) return undefined;
  if (summaryOf(table)) return 'C';
  return captionOf(table)?.text
    ? av(
        'Ce tableau est complexe\u00a0: son titre (caption) contient-il aussi un résumé qui explique sa structure\u00a0?',
      )
    : nc(
        'Ce tableau est complexe (ses en-têtes ne sont pas tous en première ligne ou colonne) et n’a pas de résumé\u00a0: expliquez sa structure dans <caption>.',
      );
});
