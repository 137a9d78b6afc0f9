import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a caption',
    outcome: 'C',
    html: '<table><caption>Tarifs périscolaires 2025</caption><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {
    name: 'a name by ARIA',
    outcome: 'C',
    html: '<table aria-label="Tarifs périscolaires"><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {
    name: 'a title that stands before',
    outcome: 'C',
    html: '<h2 id="t">Tarifs</h2><table aria-labelledby="t"><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {
    name: 'a name that is not there',
    outcome: 'NC',
    html: '<table aria-labelledby="perdu"><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {
    name: 'a title in a cell',
    outcome: 'NC',
    html: '<table><tr><td id="faux" colspan="2">Tarifs périscolaires 2025</td></tr><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
    at: ['#faux'],
  },
  {
    name: 'a numbered title above',
    outcome: 'NC',
    html: '<p>Tableau 2 – Tarifs périscolaires</p><table><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {
    name: 'the caption of a figure',
    outcome: 'NC',
    html: '<figure><table><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table><figcaption>Tarifs périscolaires 2025</figcaption></figure>',
  },
  {
    name: 'the source of a figure',
    outcome: 'AV',
    html: '<figure><table><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table><figcaption>Source : service enfance</figcaption></figure>',
  },
  {
    name: 'a heading above',
    outcome: 'AV',
    html: '<h2>Tarifs périscolaires</h2><table><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {
    name: 'a sentence above',
    outcome: 'NA',
    html: '<p>Les tarifs changent chaque année au mois de septembre.</p><table><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {
    name: 'a table of layout',
    outcome: 'NA',
    html: '<p>Tableau 2 – Tarifs</p><table role="presentation"><tr><td><h2>Actualités</h2><p>Marché de Noël.</p></td><td><nav><a href="/a">Accueil</a></nav></td></tr><tr><td>Contact</td><td>Mairie</td></tr></table>',
  },
  {name: 'no table', outcome: 'NA', html: '<p>Aucun tableau.</p>'},
];
