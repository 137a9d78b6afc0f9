import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'headers',
    outcome: 'C',
    html: '<table><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {
    name: 'headers by their role',
    outcome: 'C',
    html: '<div role="table" aria-label="Tarifs"><div role="row"><span role="columnheader">Service</span> <span role="columnheader">Tarif</span></div><div role="row"><span role="cell">Cantine</span> <span role="cell">3 €</span></div></div>',
  },
  {
    name: 'a head of plain cells',
    outcome: 'NC',
    html: '<table><thead><tr><td id="a">Service</td><td>Tarif</td></tr></thead><tbody><tr><td>Cantine</td><td>3,20 €</td></tr></tbody></table>',
    at: ['#a'],
  },
  {
    name: 'a bold first row above numbers',
    outcome: 'NC',
    html: '<table><tr><td><b>Service</b></td><td><b>Tarif</b></td></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
    at: ['html > body > main > table > tbody > tr:nth-of-type(1) > td:nth-of-type(1)'],
  },
  {
    name: 'a first row of another colour, under a title',
    outcome: 'NC',
    html: '<style>.t { background: #ddd }</style><table><caption>Tarifs périscolaires 2025</caption><tr class="t"><td>Service</td><td>Lieu</td></tr><tr><td>Cantine</td><td>École</td></tr><tr><td>Étude</td><td>Salle 2</td></tr></table>',
  },
  {
    name: 'rows of another colour every other time',
    outcome: 'AV',
    html: '<style>.t { background: #ddd }</style><table><caption>Tarifs périscolaires 2025</caption><tr class="t"><td>Mairie</td><td>Ouverte</td></tr><tr><td>Piscine</td><td>Fermée</td></tr><tr class="t"><td>Musée</td><td>Ouvert</td></tr></table>',
  },
  {
    name: 'a table that may have none',
    outcome: 'AV',
    html: '<table><tr><td>Mairie</td><td>Ouverte</td></tr><tr><td>Piscine</td><td>Fermée</td></tr></table>',
  },
  {
    name: 'names and values',
    outcome: 'C',
    html: '<table><tr><th scope="row">Nom</th><td>Martin</td></tr><tr><th scope="row">Prénom</th><td>Léa</td></tr></table>',
  },
  {
    name: 'a table of layout',
    outcome: 'NA',
    html: '<table role="presentation"><tr><td><h2>Actualités</h2><p>Marché de Noël.</p></td><td><nav><a href="/a">Accueil</a></nav></td></tr><tr><td>Contact</td><td>Mairie</td></tr></table>',
  },
  {name: 'no table', outcome: 'NA', html: '<p>Aucun tableau.</p>'},
];
