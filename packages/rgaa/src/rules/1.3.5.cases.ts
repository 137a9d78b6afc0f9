import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'an embedded image called image',
    outcome: 'NC',
    html: `<embed id="a" title="image" type="image/svg+xml" src="${picture}">`,
    at: ['#a'],
  },
  {
    name: 'an embedded image that says what it shows',
    outcome: 'AV',
    html: `<embed id="a" title="Carte des plages" type="image/svg+xml" src="${picture}">`,
    at: ['#a'],
  },
  {name: 'an embedded image with nothing', outcome: 'NA', html: `<embed  type="image/svg+xml" src="${picture}">`},
];
