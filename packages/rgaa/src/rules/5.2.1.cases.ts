import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a summary that may be right',
    outcome: 'AV',
    html: '<table summary="Les actes sont groupés par service."><tr><th scope="col">Acte</th><th scope="col">Délai</th></tr><tr><td>Naissance</td><td>3 jours</td></tr><tr><th id="m" colspan="2">Urbanisme</th></tr><tr><td headers="m">Permis</td><td headers="m">2 mois</td></tr></table>',
  },
  {
    name: 'a summary that says nothing',
    outcome: 'NC',
    html: '<table summary="Résumé du tableau"><tr><th scope="col">Acte</th><th scope="col">Délai</th></tr><tr><td>Naissance</td><td>3 jours</td></tr><tr><th id="m" colspan="2">Urbanisme</th></tr><tr><td headers="m">Permis</td><td headers="m">2 mois</td></tr></table>',
  },
  {
    name: 'a summary that repeats the title',
    outcome: 'NC',
    html: '<table summary="Tarifs périscolaires 2025"><caption>Tarifs périscolaires 2025</caption><tr><th scope="col">Acte</th><th scope="col">Délai</th></tr><tr><td>Naissance</td><td>3 jours</td></tr><tr><th id="m" colspan="2">Urbanisme</th></tr><tr><td headers="m">Permis</td><td headers="m">2 mois</td></tr></table>',
  },
  {
    name: 'a title that says nothing in the place of a summary',
    outcome: 'NC',
    html: '<table><caption>Tableau 1</caption><tr><th scope="col">Acte</th><th scope="col">Délai</th></tr><tr><td>Naissance</td><td>3 jours</td></tr><tr><th id="m" colspan="2">Urbanisme</th></tr><tr><td headers="m">Permis</td><td headers="m">2 mois</td></tr></table>',
  },
  {
    name: 'a complex table without a summary',
    outcome: 'NA',
    html: '<table><tr><th scope="col">Acte</th><th scope="col">Délai</th></tr><tr><td>Naissance</td><td>3 jours</td></tr><tr><th id="m" colspan="2">Urbanisme</th></tr><tr><td headers="m">Permis</td><td headers="m">2 mois</td></tr></table>',
  },
  {
    name: 'a simple table',
    outcome: 'NA',
    html: '<table summary="Tarifs"><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {name: 'no table', outcome: 'NA', html: '<p>Aucun tableau.</p>'},
];
