import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'an embedded image with its role and its name',
    outcome: 'C',
    html: `<embed role="img" aria-label="Carte" type="image/svg+xml" src="${picture}">`,
  },
  {
    name: 'an embedded image with nothing',
    outcome: 'NC',
    html: `<embed id="a" type="image/svg+xml" src="${picture}">`,
    at: ['#a'],
  },
  {
    name: 'an embedded image with a name but no role',
    outcome: 'AV',
    html: `<embed id="a" title="Carte" type="image/svg+xml" src="${picture}">`,
    at: ['#a'],
  },
  {
    name: 'a link stands just after an embedded image',
    outcome: 'AV',
    html: `<embed id="a" type="image/svg+xml" src="${picture}"><a href="/carte">La carte en texte</a>`,
    at: ['#a'],
  },
  {
    name: 'an embedded image hidden from assistive technologies',
    outcome: 'AV',
    html: `<embed aria-hidden="true" type="image/svg+xml" src="${picture}">`,
  },
  {name: 'an embedded video', outcome: 'NA', html: '<embed type="video/mp4" src="/a.mp4">'},
];
