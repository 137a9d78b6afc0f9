import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a name and a description',
    outcome: 'C',
    html: '<div id="a" role="img" style="width: 400px; height: 300px" aria-labelledby="nom texte"></div><p id="nom">Schéma</p><p id="texte">La démarche a deux étapes.</p>',
  },
  {
    name: 'a description that is named',
    outcome: 'C',
    html: '<div id="a" role="img" style="width: 400px; height: 300px" aria-label="Schéma" aria-describedby="texte"></div><p id="nom">Schéma</p><p id="texte">La démarche a deux étapes.</p>',
  },
  {
    name: 'a description that is named and does not exist',
    outcome: 'NC',
    html: '<div id="a" role="img" style="width: 400px; height: 300px" aria-label="Schéma" aria-describedby="absent"></div><p id="nom">Schéma</p><p id="texte">La démarche a deux étapes.</p>',
    at: ['#a'],
  },
  {
    name: 'a name, and a description that does not exist',
    outcome: 'NC',
    html: '<div id="a" role="img" style="width: 400px; height: 300px" aria-labelledby="nom absent"></div><p id="nom">Schéma</p><p id="texte">La démarche a deux étapes.</p>',
    at: ['#a'],
  },
  {
    name: 'a large image without description',
    outcome: 'AV',
    html: '<div id="a" role="img" style="width: 400px; height: 300px" aria-label="Schéma"></div>',
    at: ['#a'],
  },
  {
    name: 'a small image',
    outcome: 'NA',
    html: '<div id="a" role="img" style="width: 40px; height: 40px" aria-label="Schéma"></div>',
  },
];
