import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a description that is named',
    outcome: 'AV',
    html: '<canvas id="a" role="img" aria-label="Schéma" aria-describedby="texte"></canvas><p id="texte">La démarche a deux étapes.</p>',
    at: ['#a'],
  },
  {
    name: 'a description that does not exist',
    outcome: 'NC',
    html: '<canvas id="a" role="img" aria-label="Schéma" aria-describedby="absent"></canvas>',
    at: ['#a'],
  },
  {
    name: 'a description that is empty',
    outcome: 'NC',
    html: '<canvas id="a" role="img" aria-label="Schéma" aria-describedby="texte"></canvas><p id="texte"></p>',
    at: ['#a'],
  },
  {name: 'no description', outcome: 'NA', html: '<canvas id="a" role="img" aria-label="Schéma"></canvas>'},
];
