import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a canvas whose content speaks of the browser',
    outcome: 'NC',
    html: '<canvas id="a">Votre navigateur ne prend pas en charge canvas.</canvas>',
    at: ['#a'],
  },
  {
    name: 'a canvas called canvas',
    outcome: 'NC',
    html: '<canvas id="a" role="img" aria-label="canvas"></canvas>',
    at: ['#a'],
  },
  {
    name: 'a canvas with some content in its stead',
    outcome: 'AV',
    html: '<canvas id="a"><p>Ventes : 12 en mai, 15 en juin.</p></canvas>',
    at: ['#a'],
  },
  {name: 'a canvas with nothing', outcome: 'NA', html: '<canvas></canvas>'},
];
