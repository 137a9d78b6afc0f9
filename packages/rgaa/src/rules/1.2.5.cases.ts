import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {name: 'a hidden canvas that says nothing', outcome: 'C', html: '<canvas aria-hidden="true"></canvas>'},
  {
    name: 'a hidden canvas with a text between its tags',
    outcome: 'NC',
    html: '<canvas id="a" aria-hidden="true">Votre navigateur ne sait pas afficher ceci.</canvas>',
    at: ['#a'],
  },
  {
    name: 'a hidden canvas with a label',
    outcome: 'NC',
    html: '<canvas id="a" aria-hidden="true" aria-label="Neige"></canvas>',
    at: ['#a'],
  },
  {name: 'a canvas that is not hidden', outcome: 'AV', html: '<canvas></canvas>'},
  {name: 'no canvas', outcome: 'NA', html: `<img src="${picture}" alt="">`},
];
