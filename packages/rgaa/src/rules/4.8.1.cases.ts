import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a Flash animation with nothing else',
    outcome: 'NC',
    html: '<object type="application/x-shockwave-flash" data="/carte.swf" width="400" height="300"><param name="movie" value="/carte.swf"></object>',
    at: ['html > body > main > object'],
  },
  {
    name: 'a Flash animation with a text inside',
    outcome: 'AV',
    html: '<object type="application/x-shockwave-flash" data="/carte.swf" width="400" height="300"><p>Carte des écoles : voir la liste.</p></object>',
  },
  {name: 'a canvas', outcome: 'AV', html: '<canvas width="200" height="100"></canvas>'},
  {
    name: 'a link to an alternative that is not there',
    outcome: 'NC',
    html: '<canvas width="200" height="100"></canvas><a href="#donnees">Voir les données du graphique</a>',
  },
  {
    name: 'a drawing that answers',
    outcome: 'AV',
    html: '<svg width="100" height="100"><rect width="50" height="50" tabindex="0"></rect></svg>',
  },
  {
    name: 'a drawing that is an image',
    outcome: 'NA',
    html: '<svg width="100" height="100" role="img" aria-label="Plan"><rect width="50" height="50"></rect></svg>',
  },
  {
    name: 'the icon of a button',
    outcome: 'NA',
    html: '<button onclick="1"><svg width="10" height="10"><rect width="5" height="5"></rect></svg> Fermer</button>',
  },
  {name: 'an image given as an object', outcome: 'NA', html: '<object type="image/png" data="/a.png">Plan</object>'},
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
];
