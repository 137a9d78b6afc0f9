import type {RuleCase} from './case.js';

const dot = (id: string, name: string, colour: string, beside = '') =>
  `<li>Guichet ${id} <svg id="${id}" role="img" aria-label="${name}" width="16" height="16"><circle cx="8" cy="8" r="7" fill="${colour}"/></svg>${beside}</li>`;

export const cases: readonly RuleCase[] = [
  {
    name: 'two dots that only their colour tells apart',
    outcome: 'NC',
    html: `<ul>${dot('a', 'Ouvert', '#080')}${dot('b', 'Fermé', '#c00')}</ul>`,
    at: ['#a', '#b'],
  },
  {
    name: 'the same dots with their text beside',
    outcome: 'AV',
    html: `<ul>${dot('a', 'Ouvert', '#080', ' ouvert')}${dot('b', 'Fermé', '#c00', ' fermé')}</ul>`,
  },
  {
    name: 'a light dot and a dark one',
    outcome: 'AV',
    html: `<ul>${dot('a', 'Ouvert', '#afa')}${dot('b', 'Fermé', '#400')}</ul>`,
  },
  {name: 'no image', outcome: 'NA', html: '<p>Rien à voir.</p>'},
];
