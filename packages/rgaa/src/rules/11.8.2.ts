import {selectsOf} from '../kinds/select-lists.js';
import {eachElement, nc} from '../rule.js';

/** RGAA 11.8.2 – each `<optgroup>` has a `label`. */
export const rule = eachElement({
  test: '11.8.2',
  applies: view => selectsOf(view).flatMap(select => select.inside('optgroup')),
  judge: group =>
    group.attribute('label')?.trim() ? 'C' : nc('Cet `<optgroup>` n’a pas d’attribut `label`, ou il est vide.'),
});
