import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'a list of description', outcome: 'C', html: '<dl><dt>Lieu</dt><dd>Mairie</dd></dl>'},
  {name: 'a term without a description', outcome: 'NC', html: '<dl id="d"><dt>Lieu</dt></dl>', at: ['#d']},
  {name: 'a child that no list may have', outcome: 'NC', html: '<dl><dt>Lieu</dt><dd>Mairie</dd><p>Texte</p></dl>'},
  {
    name: 'bold terms one after the other',
    outcome: 'AV',
    html: '<div id="d"><p><b>Lieu :</b> mairie</p><p><b>Date :</b> lundi</p><p><b>Prix :</b> gratuit</p></div>',
    at: ['#d'],
  },
  {name: 'a paragraph', outcome: 'NA', html: '<p><b>Lieu :</b> mairie</p>'},
];
