import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'an alternative in the page',
    outcome: 'AV',
    html: '<canvas width="200" height="100"></canvas><a href="#donnees">Voir les données du graphique</a><p id="donnees">12 écoles et 3 collèges.</p>',
  },
  {
    name: 'an alternative that is empty',
    outcome: 'NC',
    html: '<canvas width="200" height="100"></canvas><a href="#donnees">Voir les données du graphique</a><p id="donnees"></p>',
  },
  {
    name: 'an alternative that is the same file',
    outcome: 'NC',
    html: '<object type="application/x-shockwave-flash" data="/carte.swf" width="400" height="300"></object><a href="/carte.swf">Version accessible</a>',
  },
  {name: 'a canvas without an alternative', outcome: 'NA', html: '<canvas width="200" height="100"></canvas>'},
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
];
