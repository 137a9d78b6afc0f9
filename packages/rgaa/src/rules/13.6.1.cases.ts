import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a smiley with its title',
    outcome: 'AV',
    html: '<p>Merci de votre visite <abbr title="sourire">:-)</abbr></p>',
  },
  {
    name: 'a title that is the smiley again',
    outcome: 'NC',
    html: '<p>Merci de votre visite <abbr title=":-)">:-)</abbr></p>',
  },
  {name: 'a smiley without a definition', outcome: 'NA', html: '<p>Merci de votre visite :-)</p>'},
];
