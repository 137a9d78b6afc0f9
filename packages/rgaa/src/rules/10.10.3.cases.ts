import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'no film', outcome: 'NA', html: '<p>Un texte.</p>'},
  {name: 'a film', outcome: 'AV', html: '<video id="v" controls></video>', at: ['#v']},
];
