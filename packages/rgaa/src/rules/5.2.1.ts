import {eachDataTable} from '../kinds/each-table.js';
import {headersOf} from '../kinds/table-headers.js';
import {captionOf, summaryOf} from '../kinds/table-titles.js';
import {av, nc} from '../rule.js';
import {anyTable, dataFile} from '../words/tables.js';

/** RGAA 5.2.1 – the summary of a complex table of data is relevant. */
export const rule = eachDataTable('5.2.1', table => {
  if (!headersOf(table).isComplex) return undefined;
  const caption = captionOf(table)?.text ?? '';
  const summary = summaryOf(table) || caption;
  if (!summary) return undefined;
  if (anyTable.test(summary) || dataFile.test(summary))
    return nc(`Le résumé «\u00a0${summary}\u00a0» ne dit rien de la structure de ce tableau.`);
  if (caption && summaryOf(table).toLowerCase() === caption.toLowerCase())
    return nc('Le résumé de ce tableau ne fait que répéter son titre\u00a0: expliquez-y comment le tableau se lit.');
  return av('Le résumé dit-il ce que contient ce tableau complexe et comment il se lit\u00a0?');
});
