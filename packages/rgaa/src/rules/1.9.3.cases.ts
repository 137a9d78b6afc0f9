import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a figure with its role and the words of its caption',
    outcome: 'C',
    html: `<figure role="figure" aria-label="Photo : crédit Ville d’Aubremer"><embed role="img" aria-label="Photo : le port" type="image/svg+xml" src="${picture}"><figcaption id="legende">Photo : crédit Ville d’Aubremer</figcaption></figure>`,
  },
  {
    name: 'a figure that is a group',
    outcome: 'C',
    html: `<figure role="group" aria-label="Photo : crédit Ville d’Aubremer"><div><embed role="img" aria-label="Photo : le port" type="image/svg+xml" src="${picture}"></div><figcaption id="legende">Photo : crédit Ville d’Aubremer</figcaption></figure>`,
  },
  {
    name: 'a figure without role',
    outcome: 'NC',
    html: `<figure aria-label="Photo : crédit Ville d’Aubremer"><embed id="a" role="img" aria-label="Photo : le port" type="image/svg+xml" src="${picture}"><figcaption id="legende">Photo : crédit Ville d’Aubremer</figcaption></figure>`,
    at: ['#a'],
  },
  {
    name: 'a figure without label',
    outcome: 'NC',
    html: `<figure role="figure"><embed id="a" role="img" aria-label="Photo : le port" type="image/svg+xml" src="${picture}"><figcaption id="legende">Photo : crédit Ville d’Aubremer</figcaption></figure>`,
    at: ['#a'],
  },
  {
    name: 'a figure with the words of another caption',
    outcome: 'NC',
    html: `<figure role="figure" aria-label="Le port"><embed id="a" role="img" aria-label="Photo : le port" type="image/svg+xml" src="${picture}"><figcaption id="legende">Photo : crédit Ville d’Aubremer</figcaption></figure>`,
    at: ['#a'],
  },
  {
    name: 'a figure labelled by its caption',
    outcome: 'AV',
    html: `<figure role="figure" aria-labelledby="legende"><embed id="a" role="img" aria-label="Photo : le port" type="image/svg+xml" src="${picture}"><figcaption id="legende">Photo : crédit Ville d’Aubremer</figcaption></figure>`,
    at: ['#a'],
  },
  {
    name: 'a credit stands under an image',
    outcome: 'AV',
    html: `<div><embed id="a" width="200" height="100" role="img" aria-label="Photo : le port" type="image/svg+xml" src="${picture}"><p>© Ville d’Aubremer</p></div>`,
    at: ['#a'],
  },
  {
    name: 'an image without caption',
    outcome: 'NA',
    html: `<figure><embed role="img" aria-label="Photo : le port" type="image/svg+xml" src="${picture}"></figure><p>Le port est ouvert.</p>`,
  },
];
