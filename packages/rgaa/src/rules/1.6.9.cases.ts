import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a description that is named',
    outcome: 'AV',
    html: `<img id="a" src="${picture}" alt="Schéma" aria-label="Schéma" aria-describedby="texte"><p id="texte">La démarche a deux étapes.</p>`,
    at: ['#a'],
  },
  {
    name: 'a description that does not exist',
    outcome: 'NC',
    html: `<img id="a" src="${picture}" alt="Schéma" aria-label="Schéma" aria-describedby="absent">`,
    at: ['#a'],
  },
  {
    name: 'a description that is empty',
    outcome: 'NC',
    html: `<img id="a" src="${picture}" alt="Schéma" aria-label="Schéma" aria-describedby="texte"><p id="texte"></p>`,
    at: ['#a'],
  },
  {name: 'no description', outcome: 'NA', html: `<img id="a" src="${picture}" alt="Schéma" aria-label="Schéma">`},
];
