import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a description that is named',
    outcome: 'AV',
    html: '<svg id="a" role="img" aria-label="Schéma" aria-describedby="texte" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg><p id="texte">La démarche a deux étapes.</p>',
    at: ['#a'],
  },
  {
    name: 'a description that does not exist',
    outcome: 'NC',
    html: '<svg id="a" role="img" aria-label="Schéma" aria-describedby="absent" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg>',
    at: ['#a'],
  },
  {
    name: 'a description that is empty',
    outcome: 'NC',
    html: '<svg id="a" role="img" aria-label="Schéma" aria-describedby="texte" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg><p id="texte"></p>',
    at: ['#a'],
  },
  {
    name: 'no description',
    outcome: 'NA',
    html: '<svg id="a" role="img" aria-label="Schéma" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg>',
  },
];
