import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a canvas that may show text',
    outcome: 'AV',
    html: '<canvas id="a" role="img" aria-label="Bienvenue"></canvas>',
    at: ['#a'],
  },
  {name: 'a canvas that is hidden', outcome: 'NA', html: '<canvas aria-hidden="true"></canvas>'},
];
