import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'cells that name their headers',
    outcome: 'C',
    html: '<table><tr><td></td><th id="e">Enfant</th></tr><tr><th id="p">Piscine</th><td headers="p e">2 €</td></tr><tr><th id="q">Patinoire</th><td headers="q e">2 €</td></tr></table>',
  },
  {
    name: 'an id that is not in the table',
    outcome: 'NC',
    html: '<p id="e">Enfant</p><table><tr><th>Piscine</th></tr><tr><td id="c" headers="e">2 €</td></tr></table>',
  },
  {
    name: 'an id of the table inside',
    outcome: 'NC',
    html: '<table><tr><th><table><tr><th id="int">Enfant</th></tr><tr><td>1</td></tr></table></th></tr><tr><td id="c" headers="int">2 €</td></tr></table>',
  },
  {
    name: 'a cell that names itself',
    outcome: 'NC',
    html: '<table><tr><th>Piscine</th></tr><tr><td id="c" headers="c">2 €</td></tr></table>',
  },
  {
    name: 'a cell that does not name its header',
    outcome: 'NC',
    html: '<table><tr><td></td><th id="e">Enfant</th></tr><tr><th id="p">Piscine</th><td headers="p e">2 €</td></tr><tr><th id="q">Patinoire</th><td id="c" headers="q">2 €</td></tr></table>',
    at: ['#c'],
  },
  {
    name: 'ids beside scopes',
    outcome: 'NA',
    html: '<table><tr><td></td><th scope="col" id="x">Enfant</th><th scope="col">Adulte</th></tr><tr><th scope="row">Piscine</th><td>2 €</td><td>4 €</td></tr><tr><th scope="row">Patinoire</th><td>3 €</td><td>5 €</td></tr></table>',
  },
  {
    name: 'ids in a table with headers in one row',
    outcome: 'NA',
    html: '<table><tr><th id="a">Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {name: 'no table', outcome: 'NA', html: '<p>Aucun tableau.</p>'},
];
