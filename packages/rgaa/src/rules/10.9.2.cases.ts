import type {RuleCase} from './case.js';

const plan =
  '<svg id="plan" role="img" aria-label="Plan du quartier" width="200" height="100"><rect width="200" height="100"/></svg>';

export const cases: readonly RuleCase[] = [
  {name: 'no image', outcome: 'NA', html: '<p>Un texte.</p>'},
  {name: 'an image of decoration', outcome: 'NA', html: '<img alt="" src="data:,">'},
  {name: 'an image that informs', outcome: 'AV', html: plan, at: ['#plan']},
  {
    name: 'a sentence about an image by its place',
    outcome: 'AV',
    html: `<p id="p">Voir l’image de gauche.</p>${plan}`,
    at: ['#p', '#plan'],
  },
];
