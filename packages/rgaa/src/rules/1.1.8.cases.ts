import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a canvas with its role and its name',
    outcome: 'C',
    html: '<canvas role="img" aria-label="Ventes par mois"></canvas>',
  },
  {
    name: 'a canvas with some content in its stead',
    outcome: 'C',
    html: '<canvas><p>Ventes : 12 en mai, 15 en juin.</p></canvas>',
  },
  {
    name: 'a canvas of role img without name, whose content is not told',
    outcome: 'NC',
    html: '<canvas id="a" role="img"><p>Ventes : 12 en mai.</p></canvas>',
    at: ['#a'],
  },
  {
    name: 'a canvas is all that a link holds',
    outcome: 'NC',
    html: '<a href="/jeu"><canvas id="a"></canvas></a>',
    at: ['#a'],
  },
  {
    name: 'a canvas that takes the focus and says nothing',
    outcome: 'NC',
    html: '<canvas id="a" tabindex="0"></canvas>',
    at: ['#a'],
  },
  {name: 'a canvas that says nothing of itself', outcome: 'AV', html: '<canvas id="a"></canvas>', at: ['#a']},
  {name: 'a canvas hidden from assistive technologies', outcome: 'AV', html: '<canvas aria-hidden="true"></canvas>'},
  {
    name: 'a link stands just after a canvas',
    outcome: 'AV',
    html: '<canvas></canvas><a href="/ventes">Les ventes en tableau</a>',
  },
  {name: 'no canvas', outcome: 'NA', html: '<p>Rien à voir.</p>'},
];
