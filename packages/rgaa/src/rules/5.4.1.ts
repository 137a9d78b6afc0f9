import {eachDataTable} from '../kinds/each-table.js';
import {rowOf} from '../kinds/table-looks.js';
import type {Table} from '../kinds/tables.js';
import {figureCaption, textBefore, titlesOf} from '../kinds/table-titles.js';
import {av, nc} from '../rule.js';
import {aNote, numberedTitle} from '../words/tables.js';

const how = 'placez-le dans un élément <caption>';

/** RGAA 5.4.1 – the title of a table of data is tied to it. */
export const rule = eachDataTable('5.4.1', table => {
  if (titlesOf(table).length > 0) return 'C';
  if (table.element.attribute('aria-labelledby')?.trim())
    return nc(`Le titre de ce tableau est introuvable\u00a0: aria-labelledby ne désigne aucun texte. ${capital(how)}.`);
  const banner = bannerOf(table);
  if (banner) return {answer: nc(`Le titre de ce tableau est dans une cellule\u00a0: ${how}.`), at: banner.element};
  const figcaption = figureCaption(table);
  if (figcaption?.text && !aNote.test(figcaption.text) && figcaption.text.length <= 150)
    return nc(`Le titre «\u00a0${figcaption.text}\u00a0» n’est pas associé au tableau\u00a0: ${how}.`);
  const {text, element} = textBefore(table);
  if (numberedTitle.test(text) && text.length <= 150)
    return nc(`Le titre «\u00a0${text}\u00a0» n’est pas associé au tableau qui le suit\u00a0: ${how}.`);
  const isTitleLike =
    element !== undefined &&
    !element.inside('table', 'input', 'a', 'button').length &&
    element.tag !== 'table' &&
    (/^h[1-6]$/.test(element.tag) || (text.length <= 100 && !/[.!?]$/.test(text)));
  return isTitleLike || figcaption
    ? av(
        `Le texte «\u00a0${text || (figcaption?.text ?? '')}\u00a0» sert-il de titre à ce tableau\u00a0? Il faudrait alors l’y associer par <caption>.`,
      )
    : undefined;
});

/** A first row of one plain cell over the headers: a title in disguise. */
function bannerOf(table: Table) {
  const [cell, ...others] = rowOf(table, 0);
  const isAlone = cell !== undefined && others.length === 0 && table.width > 1 && cell.colspan >= table.width;
  if (!isAlone || cell.isHeader || cell.isEmpty || cell.element.text.length > 150) return undefined;
  return rowOf(table, 1).filter(({isHeader}) => isHeader).length > 1 ? cell : undefined;
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
