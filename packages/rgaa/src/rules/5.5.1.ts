import {eachDataTable} from '../kinds/each-table.js';
import {titlesOf} from '../kinds/table-titles.js';
import {av, nc} from '../rule.js';
import {anyTable, dataFile} from '../words/tables.js';

/** RGAA 5.5.1 – the title of a table of data tells clearly and shortly what it holds. */
export const rule = eachDataTable('5.5.1', table => {
  const [title] = titlesOf(table);
  if (!title) return undefined;
  if (anyTable.test(title.text) || !/\p{L}/u.test(title.text))
    return nc(`Le titre «\u00a0${title.text}\u00a0» ne dit pas ce que contient ce tableau.`);
  if (dataFile.test(title.text))
    return nc(`Le titre de ce tableau est le nom d’un fichier\u00a0: «\u00a0${title.text}\u00a0».`);
  return av(`Le titre «\u00a0${title.text}\u00a0» dit-il clairement ce que contient ce tableau\u00a0?`);
});
