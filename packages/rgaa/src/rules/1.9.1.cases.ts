import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a figure with its role and the words of its caption',
    outcome: 'C',
    html: `<figure role="figure" aria-label="Photo : crédit Ville d’Aubremer"><img src="${picture}" alt="Photo : le port"><figcaption id="legende">Photo : crédit Ville d’Aubremer</figcaption></figure>`,
  },
  {
    name: 'a figure that is a group',
    outcome: 'C',
    html: `<figure role="group" aria-label="Photo : crédit Ville d’Aubremer"><div><img src="${picture}" alt="Photo : le port"></div><figcaption id="legende">Photo : crédit Ville d’Aubremer</figcaption></figure>`,
  },
  {
    name: 'a figure without role',
    outcome: 'NC',
    html: `<figure aria-label="Photo : crédit Ville d’Aubremer"><img id="a" src="${picture}" alt="Photo : le port"><figcaption id="legende">Photo : crédit Ville d’Aubremer</figcaption></figure>`,
    at: ['#a'],
  },
  {
    name: 'a figure without label',
    outcome: 'NC',
    html: `<figure role="figure"><img id="a" src="${picture}" alt="Photo : le port"><figcaption id="legende">Photo : crédit Ville d’Aubremer</figcaption></figure>`,
    at: ['#a'],
  },
  {
    name: 'a figure with the words of another caption',
    outcome: 'NC',
    html: `<figure role="figure" aria-label="Le port"><img id="a" src="${picture}" alt="Photo : le port"><figcaption id="legende">Photo : crédit Ville d’Aubremer</figcaption></figure>`,
    at: ['#a'],
  },
  {
    name: 'a figure labelled by its caption',
    outcome: 'AV',
    html: `<figure role="figure" aria-labelledby="legende"><img id="a" src="${picture}" alt="Photo : le port"><figcaption id="legende">Photo : crédit Ville d’Aubremer</figcaption></figure>`,
    at: ['#a'],
  },
  {
    name: 'a credit stands under an image',
    outcome: 'AV',
    html: `<div><img id="a" width="200" height="100" src="${picture}" alt="Photo : le port"><p>© Ville d’Aubremer</p></div>`,
    at: ['#a'],
  },
  {
    name: 'an image without caption',
    outcome: 'NA',
    html: `<figure><img src="${picture}" alt="Photo : le port"></figure><p>Le port est ouvert.</p>`,
  },
  {
    name: 'an image button in a figure without role',
    outcome: 'NC',
    html: `<figure><input id="a" type="image" src="${picture}" alt="Agrandir"><figcaption>Le port</figcaption></figure>`,
    at: ['#a'],
  },
];
