import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a layout that does not say so',
    outcome: 'NC',
    html: '<table><tr><td><h2>Actualités</h2><p>Marché de Noël.</p></td><td><nav><a href="/a">Accueil</a></nav></td></tr><tr><td>Contact</td><td>Mairie</td></tr></table>',
    at: ['html > body > main > table'],
  },
  {
    name: 'a form laid out in a table',
    outcome: 'NC',
    html: '<table><tr><td><label for="n">Nom</label></td><td><input id="n"></td></tr><tr><td><label for="p">Prénom</label></td><td><input id="p"></td></tr></table>',
  },
  {
    name: 'tables inside tables',
    outcome: 'NC',
    html: '<table><tr><td><table><tr><td>Mairie</td><td>Ouverte</td></tr><tr><td>Piscine</td><td>Fermée</td></tr></table></td><td>Texte</td></tr><tr><td>Suite</td><td>Fin</td></tr></table>',
    at: ['html > body > main > table'],
  },
  {
    name: 'a layout that says so',
    outcome: 'AV',
    html: '<table role="presentation"><tr><td><h2>Actualités</h2><p>Marché de Noël.</p></td><td><nav><a href="/a">Accueil</a></nav></td></tr><tr><td>Contact</td><td>Mairie</td></tr></table>',
  },
  {
    name: 'a row that says it is layout',
    outcome: 'C',
    html: '<table role="presentation"><tr><td>Mairie</td><td>Plan</td></tr></table>',
  },
  {
    name: 'a column that does not say so',
    outcome: 'NC',
    html: '<table><tr><td>Mairie</td></tr><tr><td>Plan</td></tr></table>',
  },
  {
    name: 'a table that may be one or the other',
    outcome: 'AV',
    html: '<table><tr><td>Mairie</td><td>Ouverte</td></tr><tr><td>Piscine</td><td>Fermée</td></tr></table>',
  },
  {
    name: 'a table of data',
    outcome: 'NA',
    html: '<table><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {name: 'no table', outcome: 'NA', html: '<p>Aucun tableau.</p>'},
];
