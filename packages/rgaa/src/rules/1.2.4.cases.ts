import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a hidden svg that says nothing',
    outcome: 'C',
    html: '<svg aria-hidden="true" width="20" height="20"><title></title><circle cx="10" cy="10" r="8"/></svg>',
  },
  {
    name: 'a hidden svg with a title',
    outcome: 'NC',
    html: '<svg id="a" aria-hidden="true" width="20" height="20"><title>Fleur</title><circle cx="10" cy="10" r="8"/></svg>',
    at: ['#a'],
  },
  {
    name: 'a hidden svg with a title on one of its parts',
    outcome: 'NC',
    html: '<svg id="a" aria-hidden="true" width="20" height="20"><g title="Fleur"><circle cx="10" cy="10" r="8"/></g></svg>',
    at: ['#a'],
  },
  {
    name: 'an svg that is a decoration by its role, with a label',
    outcome: 'NC',
    html: '<svg id="a" role="none" aria-label="Fleur" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg>',
    at: ['#a'],
  },
  {
    name: 'an svg that is a decoration by its role alone',
    outcome: 'AV',
    html: '<svg role="none" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg>',
  },
  {
    name: 'an svg that says nothing of itself beside a text',
    outcome: 'AV',
    html: '<button type="button"><svg id="a" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg> Chercher</button>',
  },
  {
    name: 'an svg is all that a link holds',
    outcome: 'NA',
    html: '<a href="/"><svg role="img" aria-label="Accueil" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg></a>',
  },
];
