import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a chart drawn by a script',
    outcome: 'AV',
    html: '<canvas width="200" height="100">Votes par quartier</canvas>',
  },
  {name: 'nothing of the kind', outcome: 'NA', html: '<p>Du texte.</p>'},
];
