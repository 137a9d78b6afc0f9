import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a hidden object',
    outcome: 'C',
    html: `<object aria-hidden="true" type="image/svg+xml" data="${picture}"></object>`,
  },
  {
    name: 'a hidden object with a title',
    outcome: 'NC',
    html: `<object id="a" aria-hidden="true" title="Fleur" type="image/svg+xml" data="${picture}"></object>`,
    at: ['#a'],
  },
  {
    name: 'a hidden object with a text between its tags',
    outcome: 'NC',
    html: `<object id="a" aria-hidden="true" type="image/svg+xml" data="${picture}">Une fleur</object>`,
    at: ['#a'],
  },
  {
    name: 'an object that is not hidden',
    outcome: 'AV',
    html: `<object role="img" aria-label="Fleur" type="image/svg+xml" data="${picture}"></object>`,
  },
  {
    name: 'an object that is a decoration by its role',
    outcome: 'AV',
    html: `<object role="presentation" type="image/svg+xml" data="${picture}"></object>`,
  },
  {name: 'no object', outcome: 'NA', html: `<img src="${picture}" alt="">`},
];
