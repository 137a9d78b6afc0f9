import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'the role of the canvas hides its content',
    outcome: 'NC',
    html: '<canvas id="a" role="img" aria-label="Ventes"><p>12 en mai</p></canvas>',
    at: ['#a'],
  },
  {
    name: 'the content of the canvas is hidden',
    outcome: 'NC',
    html: '<canvas id="a"><p hidden>12 en mai</p></canvas>',
    at: ['#a'],
  },
  {name: 'a canvas with some content', outcome: 'AV', html: '<canvas id="a"><p>12 en mai</p></canvas>', at: ['#a']},
  {name: 'a canvas with a bare text', outcome: 'AV', html: '<canvas id="a">12 en mai</canvas>', at: ['#a']},
  {name: 'a canvas with nothing', outcome: 'NA', html: '<canvas role="img" aria-label="Ventes"></canvas>'},
];
