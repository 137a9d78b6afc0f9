import type {RuleCase} from './case.js';

const english = 'The visitors can discover the castle and its gardens throughout the summer season.';

export const cases: readonly RuleCase[] = [
  {name: 'a passage in English that says so', outcome: 'C', html: `<p lang="en">${english}</p>`},
  {
    name: 'a passage in English that says to be in German',
    outcome: 'NC',
    html: `<p lang="de" id="p">${english}</p>`,
    at: ['#p'],
  },
  {name: 'a code that does not exist', outcome: 'NC', html: '<p>Un <span lang="anglais">week-end</span></p>'},
  {name: 'two letters that are no code', outcome: 'NC', html: '<p>Un <span lang="xx">week-end</span></p>'},
  {
    name: 'an image that stands for words',
    outcome: 'NC',
    html: '<p lang="english"><img src="data:," alt="Welcome home"></p>',
  },
  {name: 'one word', outcome: 'AV', html: '<p>Un <span lang="en">newsletter</span></p>'},
  {
    name: 'a language that detectors do not know',
    outcome: 'AV',
    html: '<p lang="br">Degemer mat deoc’h en ti-kêr eus al Lun betek ar Gwener</p>',
  },
  {
    name: 'a wrong code around nothing of its own',
    outcome: 'C',
    html: `<div lang="anglais"><p lang="en">${english}</p></div>`,
  },
  {name: 'the language of the page again', outcome: 'NA', html: '<p lang="fr-FR">Bonjour</p>'},
  {name: 'no change', outcome: 'NA', html: '<p>Bonjour</p>'},
];
