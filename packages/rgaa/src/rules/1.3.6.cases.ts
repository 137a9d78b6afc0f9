import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'an svg called icon',
    outcome: 'NC',
    html: '<svg id="a" role="img" width="20" height="20"><title>icon</title><circle cx="10" cy="10" r="8"/></svg>',
    at: ['#a'],
  },
  {
    name: 'an svg with the name of its drawing',
    outcome: 'NC',
    html: '<svg id="a" role="img" aria-label="icon_search" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg>',
    at: ['#a'],
  },
  {
    name: 'an svg that says what it shows',
    outcome: 'AV',
    html: '<svg id="a" role="img" aria-label="Carte des plages" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg>',
    at: ['#a'],
  },
  {
    name: 'an svg that says nothing',
    outcome: 'NA',
    html: '<svg aria-hidden="true" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg>',
  },
];
