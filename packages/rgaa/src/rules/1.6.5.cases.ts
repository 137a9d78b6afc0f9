import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a name and a description',
    outcome: 'C',
    html: '<svg id="a" role="img" aria-labelledby="nom texte" width="400" height="300"><circle cx="10" cy="10" r="8"/></svg><p id="nom">Schéma</p><p id="texte">La démarche a deux étapes.</p>',
  },
  {
    name: 'a description that is named',
    outcome: 'C',
    html: '<svg id="a" role="img" aria-label="Schéma" aria-describedby="texte" width="400" height="300"><circle cx="10" cy="10" r="8"/></svg><p id="nom">Schéma</p><p id="texte">La démarche a deux étapes.</p>',
  },
  {
    name: 'a description that is named and does not exist',
    outcome: 'NC',
    html: '<svg id="a" role="img" aria-label="Schéma" aria-describedby="absent" width="400" height="300"><circle cx="10" cy="10" r="8"/></svg><p id="nom">Schéma</p><p id="texte">La démarche a deux étapes.</p>',
    at: ['#a'],
  },
  {
    name: 'a name, and a description that does not exist',
    outcome: 'NC',
    html: '<svg id="a" role="img" aria-labelledby="nom absent" width="400" height="300"><circle cx="10" cy="10" r="8"/></svg><p id="nom">Schéma</p><p id="texte">La démarche a deux étapes.</p>',
    at: ['#a'],
  },
  {
    name: 'a large image without description',
    outcome: 'AV',
    html: '<svg id="a" role="img" aria-label="Schéma" width="400" height="300"><circle cx="10" cy="10" r="8"/></svg>',
    at: ['#a'],
  },
  {
    name: 'a small image',
    outcome: 'NA',
    html: '<svg id="a" role="img" aria-label="Schéma" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg>',
  },
];
