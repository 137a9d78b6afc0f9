import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a title that may be right',
    outcome: 'AV',
    html: '<table><caption>Tarifs périscolaires 2025</caption><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {
    name: 'a title that would suit any table',
    outcome: 'NC',
    html: '<table><caption>Tableau 1</caption><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {
    name: 'a title of words that say nothing',
    outcome: 'NC',
    html: '<table title="Tableau de données"><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {
    name: 'the name of a file',
    outcome: 'NC',
    html: '<table><caption>tarifs-2025.xlsx</caption><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {
    name: 'a number',
    outcome: 'NC',
    html: '<table><caption>3</caption><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {
    name: 'a title that begins as any',
    outcome: 'AV',
    html: '<table><caption>Tableau des tarifs périscolaires</caption><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {
    name: 'a table without a title',
    outcome: 'NA',
    html: '<table><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {name: 'no table', outcome: 'NA', html: '<p>Aucun tableau.</p>'},
];
