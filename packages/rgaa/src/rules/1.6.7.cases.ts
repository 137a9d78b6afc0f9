import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a name and a description',
    outcome: 'C',
    html: '<canvas id="a" role="img" width="400" height="300" aria-labelledby="nom texte"></canvas><p id="nom">Schéma</p><p id="texte">La démarche a deux étapes.</p>',
  },
  {
    name: 'a description named by aria-describedby',
    outcome: 'AV',
    html: '<canvas id="a" role="img" width="400" height="300" aria-label="Schéma" aria-describedby="texte"></canvas><p id="nom">Schéma</p><p id="texte">La démarche a deux étapes.</p>',
    at: ['#a'],
  },
  {
    name: 'a description that is named and does not exist',
    outcome: 'NC',
    html: '<canvas id="a" role="img" width="400" height="300" aria-label="Schéma" aria-describedby="absent"></canvas><p id="nom">Schéma</p><p id="texte">La démarche a deux étapes.</p>',
    at: ['#a'],
  },
  {
    name: 'a name, and a description that does not exist',
    outcome: 'NC',
    html: '<canvas id="a" role="img" width="400" height="300" aria-labelledby="nom absent"></canvas><p id="nom">Schéma</p><p id="texte">La démarche a deux étapes.</p>',
    at: ['#a'],
  },
  {
    name: 'a large image without description',
    outcome: 'AV',
    html: '<canvas id="a" role="img" width="400" height="300" aria-label="Schéma"></canvas>',
    at: ['#a'],
  },
  {
    name: 'a small image',
    outcome: 'NA',
    html: '<canvas id="a" role="img" width="20" height="20" aria-label="Schéma"></canvas>',
  },
];
