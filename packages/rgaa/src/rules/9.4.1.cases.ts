import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a quotation that is marked',
    outcome: 'C',
    html: '<p>Le maire a dit <q>nous ouvrirons la piscine en été</q>.</p>',
  },
  {name: 'an element that quotes nothing', outcome: 'NC', html: '<p>Le maire <q id="q"></q> a dit.</p>', at: ['#q']},
  {
    name: 'words between quotation marks',
    outcome: 'AV',
    html: '<p>Le maire a dit « nous ouvrirons la piscine en été ».</p>',
  },
  {name: 'the name of a thing', outcome: 'NA', html: '<p>Cliquez sur « Envoyer la demande ».</p>'},
];
