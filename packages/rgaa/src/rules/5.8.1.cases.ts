import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a layout of plain cells',
    outcome: 'C',
    html: '<table role="presentation"><tr><td><h2>Actualités</h2><p>Marché de Noël.</p></td><td><nav><a href="/a">Accueil</a></nav></td></tr><tr><td>Contact</td><td>Mairie</td></tr></table>',
  },
  {
    name: 'a layout with a header',
    outcome: 'NC',
    html: '<table role="presentation"><tr><th id="a">Menu</th><td>Texte</td></tr></table>',
    at: ['#a'],
  },
  {
    name: 'a layout with a title',
    outcome: 'NC',
    html: '<table role="presentation"><caption id="a">Accueil</caption><tr><td>Mairie</td><td>Ouverte</td></tr><tr><td>Piscine</td><td>Fermée</td></tr></table>',
    at: ['#a'],
  },
  {
    name: 'a layout with a summary',
    outcome: 'NC',
    html: '<table role="none" summary=""><tr><td>Mairie</td><td>Ouverte</td></tr><tr><td>Piscine</td><td>Fermée</td></tr></table>',
  },
  {
    name: 'a layout with a scope',
    outcome: 'NC',
    html: '<table role="presentation"><tr><td id="a" scope="row">Mairie</td><td>Ouverte</td></tr><tr><td>Piscine</td><td>Fermée</td></tr></table>',
    at: ['#a'],
  },
  {
    name: 'a header of a table of data inside',
    outcome: 'C',
    html: '<table role="presentation"><tr><td><table><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table></td></tr></table>',
  },
  {
    name: 'headers and parts of a page',
    outcome: 'AV',
    html: '<table><tr><th>Menu</th><td><nav><a href="/a">Accueil</a></nav></td></tr><tr><th>Texte</th><td>Suite</td></tr></table>',
  },
  {
    name: 'a table of data',
    outcome: 'NA',
    html: '<table><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {name: 'no table', outcome: 'NA', html: '<p>Aucun tableau.</p>'},
];
