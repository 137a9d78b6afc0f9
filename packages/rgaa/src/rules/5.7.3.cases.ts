import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a header of the middle with an id',
    outcome: 'C',
    html: '<table><tr><th scope="col">Acte</th><th scope="col">Délai</th></tr><tr><td>Naissance</td><td>3 jours</td></tr><tr><th id="m" colspan="2">Urbanisme</th></tr><tr><td headers="m">Permis</td><td headers="m">2 mois</td></tr></table>',
  },
  {
    name: 'a header of the middle with a scope',
    outcome: 'NC',
    html: '<table><tr><th scope="col">Acte</th><th scope="col">Délai</th></tr><tr><td>Naissance</td><td>3 jours</td></tr><tr><th id="m" colspan="2" scope="colgroup">Urbanisme</th></tr><tr><td headers="m">Permis</td><td headers="m">2 mois</td></tr></table>',
    at: ['#m'],
  },
  {
    name: 'a header of the middle without an id',
    outcome: 'NC',
    html: '<table><tr><th scope="col">Acte</th><th scope="col">Délai</th></tr><tr><td>Naissance</td><td>3 jours</td></tr><tr><th colspan="2">Urbanisme</th></tr><tr><td>Permis</td><td>2 mois</td></tr></table>',
  },
  {
    name: 'a header over two others',
    outcome: 'AV',
    html: '<table><tr><th rowspan="2">Activité</th><th id="g" colspan="2">Tarif</th></tr><tr><th>Enfant</th><th>Adulte</th></tr><tr><td>Piscine</td><td>2 €</td><td>4 €</td></tr></table>',
  },
  {
    name: 'headers of whole columns',
    outcome: 'NA',
    html: '<table><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {name: 'no table', outcome: 'NA', html: '<p>Aucun tableau.</p>'},
];
