import type {RuleCase} from './case.js';

const button = (fill: string, style = '') =>
  `<style>${style}</style><button aria-label="Fermer" style="background: #fff; border: 1px solid #333"><svg id="t" width="20" height="20" aria-hidden="true"><path d="M2 2h16v16z" fill="${fill}"/></svg></button>`;

export const cases: readonly RuleCase[] = [
  {name: 'a pale icon alone in a button', outcome: 'NC', html: button('#ccc'), at: ['#t']},
  {name: 'a dark icon alone in a button', outcome: 'C', html: button('#333')},
  {
    name: 'a pale icon that becomes dark under the pointer',
    outcome: 'AV',
    html: button('#ccc', 'button:hover path { fill: #000 }'),
  },
  {name: 'an icon of two colours', outcome: 'AV', html: button('url(#g) #ccc')},
  {
    name: 'a pale icon beside the text of its button',
    outcome: 'NA',
    html: '<button><svg width="20" height="20" aria-hidden="true"><path d="M2 2h16v16z" fill="#ccc"/></svg> Fermer</button>',
  },
  {
    name: 'a photograph',
    outcome: 'AV',
    html: `<img alt="La mairie" width="40" height="40" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E">`,
  },
  {name: 'no drawing', outcome: 'NA', html: '<p>Rien à voir.</p>'},
];
