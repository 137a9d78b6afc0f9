import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'a title that says something', outcome: 'AV', html: '<input title="Votre recherche">'},
  {name: 'a title that says « Champ de texte »', outcome: 'NC', html: '<input title="Champ de texte">'},
  {
    name: 'a title that does not name the field',
    outcome: 'NA',
    html: '<label for="a">Nom</label><input id="a" title="Champ">',
  },
];
