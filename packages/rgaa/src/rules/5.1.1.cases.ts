import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'headers in the middle of the table, and nothing to explain them',
    outcome: 'NC',
    html: '<table><tr><th scope="col">Acte</th><th scope="col">Délai</th></tr><tr><td>Naissance</td><td>3 jours</td></tr><tr><th id="m" colspan="2">Urbanisme</th></tr><tr><td headers="m">Permis</td><td headers="m">2 mois</td></tr></table>',
    at: ['html > body > main > table'],
  },
  {
    name: 'two rows of headers',
    outcome: 'NC',
    html: '<table><tr><th rowspan="2">Activité</th><th id="g" colspan="2">Tarif</th></tr><tr><th>Enfant</th><th>Adulte</th></tr><tr><td>Piscine</td><td>2 €</td><td>4 €</td></tr></table>',
  },
  {
    name: 'a complex table with a title that may hold its summary',
    outcome: 'AV',
    html: '<table><caption>Tarifs périscolaires 2025</caption><tr><th scope="col">Acte</th><th scope="col">Délai</th></tr><tr><td>Naissance</td><td>3 jours</td></tr><tr><th id="m" colspan="2">Urbanisme</th></tr><tr><td headers="m">Permis</td><td headers="m">2 mois</td></tr></table>',
  },
  {
    name: 'a complex table that a text of the page describes',
    outcome: 'C',
    html: '<p id="r">Les actes sont groupés par service.</p><table aria-describedby="r"><tr><th scope="col">Acte</th><th scope="col">Délai</th></tr><tr><td>Naissance</td><td>3 jours</td></tr><tr><th id="m" colspan="2">Urbanisme</th></tr><tr><td headers="m">Permis</td><td headers="m">2 mois</td></tr></table>',
  },
  {
    name: 'a complex table with a summary',
    outcome: 'C',
    html: '<table summary="Les actes sont groupés par service."><tr><th scope="col">Acte</th><th scope="col">Délai</th></tr><tr><td>Naissance</td><td>3 jours</td></tr><tr><th id="m" colspan="2">Urbanisme</th></tr><tr><td headers="m">Permis</td><td headers="m">2 mois</td></tr></table>',
  },
  {
    name: 'a description that is not there',
    outcome: 'NC',
    html: '<table aria-describedby="perdu"><tr><th scope="col">Acte</th><th scope="col">Délai</th></tr><tr><td>Naissance</td><td>3 jours</td></tr><tr><th id="m" colspan="2">Urbanisme</th></tr><tr><td headers="m">Permis</td><td headers="m">2 mois</td></tr></table>',
  },
  {
    name: 'headers in the first row and column only',
    outcome: 'NA',
    html: '<table><tr><td></td><th scope="col">Enfant</th><th scope="col">Adulte</th></tr><tr><th scope="row">Piscine</th><td>2 €</td><td>4 €</td></tr><tr><th scope="row">Patinoire</th><td>3 €</td><td>5 €</td></tr></table>',
  },
  {
    name: 'a table of layout',
    outcome: 'NA',
    html: '<table role="presentation"><tr><td><h2>Actualités</h2><p>Marché de Noël.</p></td><td><nav><a href="/a">Accueil</a></nav></td></tr><tr><td>Contact</td><td>Mairie</td></tr></table>',
  },
  {name: 'no table', outcome: 'NA', html: '<p>Aucun tableau.</p>'},
];
