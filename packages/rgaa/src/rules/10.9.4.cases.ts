import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'nothing drawn by a program', outcome: 'NA', html: '<p>Un texte.</p>'},
  {name: 'a canvas', outcome: 'AV', html: '<canvas id="c"></canvas>', at: ['#c']},
];
