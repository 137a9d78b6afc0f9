import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'headers of rows',
    outcome: 'C',
    html: '<table><tr><td></td><th scope="col">Enfant</th><th scope="col">Adulte</th></tr><tr><th scope="row">Piscine</th><td>2 €</td><td>4 €</td></tr><tr><th scope="row">Patinoire</th><td>3 €</td><td>5 €</td></tr></table>',
  },
  {
    name: 'a first column dressed as headers',
    outcome: 'NC',
    html: '<style>.e { background: #ddd; font-weight: bold }</style><table><tr><th>Service</th><th>Lundi</th><th>Mardi</th></tr><tr><td id="a" class="e">Mairie</td><td>9 h</td><td>10 h</td></tr><tr><td class="e">Piscine</td><td>12 h</td><td>14 h</td></tr></table>',
    at: ['#a'],
  },
  {
    name: 'a first column that may name its rows',
    outcome: 'AV',
    html: '<table><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {
    name: 'rows that nothing names',
    outcome: 'C',
    html: '<table><tr><th>Année</th><th>Naissances</th></tr><tr><td>2023</td><td>412</td></tr><tr><td>2024</td><td>398</td></tr></table>',
  },
  {
    name: 'a table of layout',
    outcome: 'NA',
    html: '<table role="presentation"><tr><td><h2>Actualités</h2><p>Marché de Noël.</p></td><td><nav><a href="/a">Accueil</a></nav></td></tr><tr><td>Contact</td><td>Mairie</td></tr></table>',
  },
  {name: 'no table', outcome: 'NA', html: '<p>Aucun tableau.</p>'},
];
