import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a text that wraps',
    outcome: 'C',
    html: '<p>Un texte assez long pour passer à la ligne dans une petite fenêtre.</p>',
  },
  {name: 'a text of fixed width', outcome: 'NC', html: '<p style="width: 900px">Un texte.</p>'},
];
