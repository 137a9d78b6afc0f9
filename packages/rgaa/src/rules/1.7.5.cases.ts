import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a description that repeats the alternative',
    outcome: 'NC',
    html: '<svg id="a" role="img" aria-describedby="texte" aria-label="Schéma" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg><p id="texte">Schéma.</p>',
    at: ['#a'],
  },
  {
    name: 'a description that is a text to fill',
    outcome: 'NC',
    html: '<svg id="a" role="img" aria-describedby="texte" aria-label="Schéma" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg><p id="texte">Lorem ipsum dolor sit amet</p>',
    at: ['#a'],
  },
  {
    name: 'a description that says more',
    outcome: 'AV',
    html: '<svg id="a" role="img" aria-describedby="texte" aria-label="Schéma" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg><p id="texte">La démarche a deux étapes.</p>',
    at: ['#a'],
  },
  {
    name: 'a link beside a large image leads to the description',
    outcome: 'AV',
    html: '<svg id="a" role="img" style="width: 400px; height: 300px" aria-label="Schéma" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg><a href="/description.html">Description détaillée</a>',
    at: ['#a'],
  },
  {
    name: 'no description',
    outcome: 'NA',
    html: '<svg id="a" role="img"  aria-label="Schéma" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg>',
  },
  {
    name: 'a desc that repeats the title',
    outcome: 'NC',
    html: '<svg id="a" role="img" width="20" height="20"><title>Schéma</title><desc>Schéma</desc><circle r="8"/></svg>',
    at: ['#a'],
  },
];
