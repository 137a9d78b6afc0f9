import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a button called button',
    outcome: 'NC',
    html: `<input id="a" type="image" src="${picture}" alt="bouton">`,
    at: ['#a'],
  },
  {
    name: 'a button called by its file',
    outcome: 'NC',
    html: `<input id="a" type="image" src="${picture}" alt="loupe.gif">`,
    at: ['#a'],
  },
  {
    name: 'a button that says what it does',
    outcome: 'AV',
    html: `<input id="a" type="image" src="${picture}" alt="Chercher">`,
    at: ['#a'],
  },
  {name: 'a button with nothing', outcome: 'NA', html: `<input type="image" src="${picture}">`},
];
