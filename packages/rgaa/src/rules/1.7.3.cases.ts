import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a description that repeats the alternative',
    outcome: 'NC',
    html: `<object id="a" role="img" aria-describedby="texte" aria-label="Schéma" type="image/svg+xml" data="${picture}"></object><p id="texte">Schéma.</p>`,
    at: ['#a'],
  },
  {
    name: 'a description that is a text to fill',
    outcome: 'NC',
    html: `<object id="a" role="img" aria-describedby="texte" aria-label="Schéma" type="image/svg+xml" data="${picture}"></object><p id="texte">Lorem ipsum dolor sit amet</p>`,
    at: ['#a'],
  },
  {
    name: 'a description that says more',
    outcome: 'AV',
    html: `<object id="a" role="img" aria-describedby="texte" aria-label="Schéma" type="image/svg+xml" data="${picture}"></object><p id="texte">La démarche a deux étapes.</p>`,
    at: ['#a'],
  },
  {
    name: 'a link beside a large image leads to the description',
    outcome: 'AV',
    html: `<object id="a" role="img" style="width: 400px; height: 300px" aria-label="Schéma" type="image/svg+xml" data="${picture}"></object><a href="/description.html">Description détaillée</a>`,
    at: ['#a'],
  },
  {
    name: 'no description',
    outcome: 'NA',
    html: `<object id="a" role="img"  aria-label="Schéma" type="image/svg+xml" data="${picture}"></object>`,
  },
];
