import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'an svg that may draw letters',
    outcome: 'AV',
    html: '<svg id="a" role="img" aria-label="Bienvenue" width="200" height="40"><path d="M0 0h9v9z"/></svg>',
    at: ['#a'],
  },
  {
    name: 'an svg whose text is text',
    outcome: 'NA',
    html: '<svg role="img" aria-label="Bienvenue" width="200" height="40"><text y="20">Bienvenue</text></svg>',
  },
];
