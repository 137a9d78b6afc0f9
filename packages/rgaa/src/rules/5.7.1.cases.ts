import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'scopes',
    outcome: 'C',
    html: '<table><tr><td></td><th scope="col">Enfant</th><th scope="col">Adulte</th></tr><tr><th scope="row">Piscine</th><td>2 €</td><td>4 €</td></tr><tr><th scope="row">Patinoire</th><td>3 €</td><td>5 €</td></tr></table>',
  },
  {
    name: 'headers of rows and of columns without scope',
    outcome: 'NC',
    html: '<table><tr><td></td><th>Enfant</th><th>Adulte</th></tr><tr><th>Piscine</th><td>2 €</td><td>4 €</td></tr><tr><th>Patinoire</th><td>3 €</td><td>5 €</td></tr></table>',
  },
  {
    name: 'headers in one row, without scope',
    outcome: 'C',
    html: '<table><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {
    name: 'ids',
    outcome: 'C',
    html: '<table><tr><td></td><th id="e">Enfant</th></tr><tr><th id="p">Piscine</th><td headers="p e">2 €</td></tr><tr><th id="q">Patinoire</th><td headers="q e">2 €</td></tr></table>',
  },
  {
    name: 'an id that two headers have',
    outcome: 'NC',
    html: '<table><tr><td></td><th id="e">Enfant</th><th id="e">Adulte</th></tr><tr><th scope="row">Piscine</th><td>2 €</td><td>4 €</td></tr></table>',
  },
  {
    name: 'a header without any cell',
    outcome: 'NC',
    html: '<table><tr><th>Service</th><th id="vide">Tarif</th></tr><tr><td>Cantine</td></tr></table>',
    at: ['#vide'],
  },
  {
    name: 'headers that wait for their rows',
    outcome: 'C',
    html: '<table><thead><tr><th>Service</th><th>Tarif</th></tr></thead></table>',
  },
  {
    name: 'a table without headers',
    outcome: 'NA',
    html: '<table><tr><td>Mairie</td><td>Ouverte</td></tr><tr><td>Piscine</td><td>Fermée</td></tr></table>',
  },
  {name: 'no table', outcome: 'NA', html: '<p>Aucun tableau.</p>'},
  {
    name: 'a header over headers of rows',
    outcome: 'C',
    html: '<table><tr><th scope="col">Tranche</th><th scope="col">Tarif</th></tr><tr><th scope="row">A</th><td>1,20 €</td></tr><tr><th scope="row">B</th><td>2,10 €</td></tr></table>',
  },
];
