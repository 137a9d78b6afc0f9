import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'scopes',
    outcome: 'C',
    html: '<table><tr><td></td><th scope="col">Enfant</th><th scope="col">Adulte</th></tr><tr><th scope="row">Piscine</th><td>2 €</td><td>4 €</td></tr><tr><th scope="row">Patinoire</th><td>3 €</td><td>5 €</td></tr></table>',
  },
  {
    name: 'a scope that does not exist',
    outcome: 'NC',
    html: '<table><tr><th id="a" scope="column">Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
    at: ['#a'],
  },
  {
    name: 'an empty scope',
    outcome: 'NC',
    html: '<table><tr><th scope="">Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {
    name: 'the scope of a row on headers of columns',
    outcome: 'NC',
    html: '<table><tr><th scope="row">Service</th><th scope="row">Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {
    name: 'the scope of a column on headers of rows',
    outcome: 'NC',
    html: '<table><tr><th scope="col">Nom</th><td>Martin</td></tr><tr><th scope="col">Prénom</th><td>Léa</td></tr></table>',
  },
  {
    name: 'the scope of a group',
    outcome: 'AV',
    html: '<table><tr><th scope="colgroup">Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {
    name: 'scopes written in capitals',
    outcome: 'C',
    html: '<table><tr><td></td><th scope="COL">Enfant</th><th scope="COL">Adulte</th></tr><tr><th scope="row">Piscine</th><td>2 €</td><td>4 €</td></tr><tr><th scope="row">Patinoire</th><td>3 €</td><td>5 €</td></tr></table>',
  },
  {
    name: 'headers without scope',
    outcome: 'NA',
    html: '<table><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {name: 'no table', outcome: 'NA', html: '<p>Aucun tableau.</p>'},
  {
    name: 'a header over headers of rows',
    outcome: 'C',
    html: '<table><tr><th scope="col">Tranche</th><th scope="col">Tarif</th></tr><tr><th scope="row">A</th><td>1,20 €</td></tr><tr><th scope="row">B</th><td>2,10 €</td></tr></table>',
  },
];
