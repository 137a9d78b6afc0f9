import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a description that repeats the alternative',
    outcome: 'NC',
    html: `<input type="image" id="a" src="${picture}" aria-describedby="texte" alt="Schéma"><p id="texte">Schéma.</p>`,
    at: ['#a'],
  },
  {
    name: 'a description that is a text to fill',
    outcome: 'NC',
    html: `<input type="image" id="a" src="${picture}" aria-describedby="texte" alt="Schéma"><p id="texte">Lorem ipsum dolor sit amet</p>`,
    at: ['#a'],
  },
  {
    name: 'a description that says more',
    outcome: 'AV',
    html: `<input type="image" id="a" src="${picture}" aria-describedby="texte" alt="Schéma"><p id="texte">La démarche a deux étapes.</p>`,
    at: ['#a'],
  },
  {
    name: 'a link beside a large image leads to the description',
    outcome: 'AV',
    html: `<input type="image" id="a" src="${picture}" style="width: 400px; height: 300px" alt="Schéma"><a href="/description.html">Description détaillée</a>`,
    at: ['#a'],
  },
  {name: 'no description', outcome: 'NA', html: `<input type="image" id="a" src="${picture}"  alt="Schéma">`},
];
