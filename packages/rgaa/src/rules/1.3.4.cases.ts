import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'an object called by its file',
    outcome: 'NC',
    html: `<object id="a" role="img" aria-label="carte.svg" type="image/svg+xml" data="${picture}"></object>`,
    at: ['#a'],
  },
  {
    name: 'an object that says what it shows',
    outcome: 'AV',
    html: `<object id="a" role="img" aria-label="Carte des plages" type="image/svg+xml" data="${picture}"></object>`,
    at: ['#a'],
  },
  {
    name: 'an object with a text in its stead',
    outcome: 'AV',
    html: `<object id="a" type="image/svg+xml" data="${picture}">Carte des plages</object>`,
    at: ['#a'],
  },
  {name: 'an object with nothing', outcome: 'NA', html: `<object  type="image/svg+xml" data="${picture}"></object>`},
];
