import type {RuleCase} from './case.js';

const gauge = (full: string, empty: string, text = '') =>
  `<div id="t" role="progressbar" aria-label="Envoi" aria-valuenow="40" style="width: 200px; height: 10px; background: ${empty}"><div style="width: 40%; height: 10px; background: ${full}"></div></div>${text}`;

export const cases: readonly RuleCase[] = [
  {name: 'a gauge of two colours that are close', outcome: 'NC', html: gauge('#aaa', '#ddd'), at: ['#t']},
  {name: 'a gauge that is clear', outcome: 'C', html: gauge('#036', '#ddd')},
  {name: 'a gauge with a figure', outcome: 'NA', html: `<div>${gauge('#aaa', '#ddd', '<p>40 %</p>')}</div>`},
  {
    name: 'a chart',
    outcome: 'AV',
    html: '<svg role="img" aria-label="Votes" width="100" height="50"><rect width="50" height="50" fill="#aaa"/><rect x="50" width="50" height="50" fill="#bbb"/></svg>',
  },
  {name: 'nothing drawn', outcome: 'NA', html: '<p>Rien à voir.</p>'},
];
