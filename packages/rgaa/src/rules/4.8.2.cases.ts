import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'an alternative in the page',
    outcome: 'AV',
    html: '<canvas width="200" height="100"></canvas><a href="#donnees">Voir les données du graphique</a><table id="donnees"><tr><td>1</td></tr></table>',
  },
  {
    name: 'an alternative that is not there',
    outcome: 'NC',
    html: '<canvas width="200" height="100"></canvas><a href="#donnees">Voir les données du graphique</a>',
  },
  {
    name: 'an alternative kept from assistive technologies',
    outcome: 'NC',
    html: '<canvas width="200" height="100"></canvas><a href="#donnees">Voir les données du graphique</a><div id="donnees" aria-hidden="true">12 écoles</div>',
  },
  {name: 'a canvas without an alternative', outcome: 'NA', html: '<canvas width="200" height="100"></canvas>'},
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
];
