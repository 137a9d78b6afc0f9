import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a header in the middle',
    outcome: 'C',
    html: '<table><tr><th scope="col">Acte</th><th scope="col">Délai</th></tr><tr><td>Naissance</td><td>3 jours</td></tr><tr><th id="m" colspan="2">Urbanisme</th></tr><tr><td headers="m">Permis</td><td headers="m">2 mois</td></tr></table>',
  },
  {
    name: 'a plain cell that others name as their header',
    outcome: 'NC',
    html: '<table><tr><th scope="col">Acte</th><th scope="col">Délai</th></tr><tr><td>Naissance</td><td>3 jours</td></tr><tr><td id="m" colspan="2">Urbanisme</td></tr><tr><td headers="m">Permis</td><td headers="m">2 mois</td></tr></table>',
    at: ['#m'],
  },
  {
    name: 'two bold plain cells as wide as the table',
    outcome: 'NC',
    html: '<table><tr><th>Acte</th><th>Délai</th></tr><tr><td colspan="2"><b>État civil</b></td></tr><tr><td>Naissance</td><td>3 jours</td></tr><tr><td colspan="2"><b>Urbanisme</b></td></tr><tr><td>Permis</td><td>2 mois</td></tr></table>',
  },
  {
    name: 'one of them',
    outcome: 'AV',
    html: '<table><tr><th>Acte</th><th>Délai</th></tr><tr><td colspan="2"><b>État civil</b></td></tr><tr><td>Naissance</td><td>3 jours</td></tr></table>',
  },
  {
    name: 'a row of total',
    outcome: 'NA',
    html: '<table><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr><tr><td colspan="2"><b>Total : 4,70 €</b></td></tr></table>',
  },
  {
    name: 'headers in the first row only',
    outcome: 'NA',
    html: '<table><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {name: 'no table', outcome: 'NA', html: '<p>Aucun tableau.</p>'},
];
