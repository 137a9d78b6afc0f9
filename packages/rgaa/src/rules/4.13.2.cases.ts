import type {RuleCase} from './case.js';
import {mediaFiles} from './media-files.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a canvas and its alternative',
    outcome: 'AV',
    html: '<canvas width="200" height="100"></canvas><a href="#donnees">Voir les données du graphique</a><p id="donnees">12 écoles</p>',
  },
  {
    name: 'a link that leads nowhere',
    outcome: 'NC',
    html: '<canvas width="200" height="100"></canvas><a href="#donnees">Voir les données du graphique</a>',
  },
  {name: 'a canvas with a text inside', outcome: 'AV', html: '<canvas width="200" height="100">12 écoles</canvas>'},
  {
    name: 'the controls of the browser',
    outcome: 'NA',
    html: '<video controls src="/film.webm"></video>',
    files: mediaFiles,
  },
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
];
