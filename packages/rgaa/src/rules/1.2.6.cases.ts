import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a hidden embedded image',
    outcome: 'C',
    html: `<embed aria-hidden="true" type="image/svg+xml" src="${picture}">`,
  },
  {
    name: 'a hidden embedded image with a title',
    outcome: 'NC',
    html: `<embed id="a" aria-hidden="true" title="Fleur" type="image/svg+xml" src="${picture}">`,
    at: ['#a'],
  },
  {
    name: 'an embedded image that is not hidden',
    outcome: 'AV',
    html: `<embed title="Fleur" type="image/svg+xml" src="${picture}">`,
  },
  {name: 'no embedded image', outcome: 'NA', html: `<img src="${picture}" alt="">`},
];
