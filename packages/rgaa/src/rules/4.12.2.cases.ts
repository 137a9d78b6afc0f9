import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a part that only the pointer reaches',
    outcome: 'NC',
    html: '<svg width="100" height="100"><rect id="zone" width="50" height="50" onclick="void 0"></rect></svg>',
    at: ['#zone'],
  },
  {
    name: 'such a part in a page that has links',
    outcome: 'AV',
    html: '<svg width="100" height="100"><rect id="zone" width="50" height="50" onclick="void 0"></rect></svg><a href="/nord">Écoles du nord</a>',
  },
  {
    name: 'a part that takes the focus',
    outcome: 'AV',
    html: '<svg width="100" height="100"><rect id="zone" width="50" height="50" onclick="void 0" tabindex="0"></rect></svg>',
  },
  {name: 'a canvas', outcome: 'AV', html: '<canvas width="200" height="100"></canvas>'},
  {name: 'an image', outcome: 'NA', html: '<svg width="100" height="100"><rect width="50" height="50"></rect></svg>'},
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
];
