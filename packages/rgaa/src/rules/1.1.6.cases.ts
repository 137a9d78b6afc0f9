import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'an object with its role and its name',
    outcome: 'C',
    html: `<object role="img" aria-label="Carte" type="image/svg+xml" data="${picture}"></object>`,
  },
  {
    name: 'an object with nothing',
    outcome: 'NC',
    html: `<object id="a" type="image/svg+xml" data="${picture}"></object>`,
    at: ['#a'],
  },
  {
    name: 'an object with a name but no role, that may be replaced',
    outcome: 'AV',
    html: `<object id="a" title="Carte" type="image/svg+xml" data="${picture}"></object>`,
    at: ['#a'],
  },
  {
    name: 'an object hidden from assistive technologies',
    outcome: 'AV',
    html: `<object aria-hidden="true" type="image/svg+xml" data="${picture}"></object>`,
  },
  {
    name: 'an object that is no image',
    outcome: 'NA',
    html: '<object type="application/pdf" data="/a.pdf" aria-label="Plan"></object>',
  },
];
