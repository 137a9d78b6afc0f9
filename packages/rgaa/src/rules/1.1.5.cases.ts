import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'an svg with its role and its name',
    outcome: 'C',
    html: '<svg role="img" aria-label="Carte" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg><svg role="img" width="20" height="20"><title>Plan</title><circle cx="10" cy="10" r="8"/></svg>',
  },
  {
    name: 'an svg of role img without name',
    outcome: 'NC',
    html: '<svg id="a" role="img" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg>',
    at: ['#a'],
  },
  {
    name: 'an svg is all that a button holds',
    outcome: 'NC',
    html: '<button type="button"><svg id="a" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg></button>',
    at: ['#a'],
  },
  {
    name: 'an svg with a label, and no role',
    outcome: 'NC',
    html: '<svg id="a" aria-label="Carte" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg>',
    at: ['#a'],
  },
  {
    name: 'the title of an svg without role is the name of a link',
    outcome: 'NC',
    html: '<a href="/carte"><svg id="a" width="20" height="20"><title>Carte</title><circle cx="10" cy="10" r="8"/></svg></a>',
    at: ['#a'],
  },
  {
    name: 'an svg that says nothing of itself',
    outcome: 'AV',
    html: '<svg id="a" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg>',
    at: ['#a'],
  },
  {
    name: 'an svg hidden beside a text',
    outcome: 'AV',
    html: '<button type="button"><svg aria-hidden="true" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg> Chercher</button>',
  },
  {
    name: 'an svg with a title, and no role',
    outcome: 'AV',
    html: '<svg id="a" width="20" height="20"><title>Carte</title><circle cx="10" cy="10" r="8"/></svg>',
  },
  {
    name: 'an svg with a role of its own',
    outcome: 'AV',
    html: '<svg role="graphics-document" aria-label="Carte" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg>',
  },
  {
    name: 'an svg that only holds drawings for others',
    outcome: 'NA',
    html: '<svg style="display: none"><symbol id="i"><circle r="8"/></symbol></svg><svg width="0" height="0"><defs></defs></svg>',
  },
  {
    name: 'an svg inside an image that has a name',
    outcome: 'NA',
    html: '<span role="img" aria-label="Trois étoiles"><svg width="20" height="20"><circle cx="10" cy="10" r="8"/></svg></span>',
  },
];
