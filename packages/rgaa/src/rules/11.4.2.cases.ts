import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'a label above', outcome: 'C', html: '<label for="a" style="display: block">Nom</label><input id="a">'},
  {name: 'a label before', outcome: 'C', html: '<label for="nom">Nom</label> <input id="nom" name="nom">'},
  {name: 'a label after', outcome: 'NC', html: '<input id="a"> <label for="a">Nom de famille</label>', at: ['#a']},
  {
    name: 'a label under',
    outcome: 'NC',
    html: '<input id="a"><label for="a" style="display: block">Nom de famille</label>',
  },
  {name: 'a unit after', outcome: 'AV', html: '<input id="a"> <label for="a">km</label>'},
  {
    name: 'a label over its field',
    outcome: 'AV',
    html: '<div style="position: relative"><label for="a" style="position: absolute; left: 10px; top: 2px">Nom de famille</label><input id="a" style="width: 300px"></div>',
  },
  {
    name: 'a label of a language read from right to left',
    outcome: 'C',
    html: '<input id="a"> <label for="a" lang="ar">الاسم الكامل</label>',
  },
  {name: 'a box', outcome: 'NA', html: '<input id="a" type="checkbox"> <label for="a">Oui</label>'},
];
