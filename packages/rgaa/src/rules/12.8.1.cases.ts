import type {RuleCase} from './case.js';

const field = (id: string, order = '') => `<p><label for="${id}">${id}</label> <input id="${id}" ${order}></p>`;

export const cases: readonly RuleCase[] = [
  {name: 'the order of the page', outcome: 'C', html: `<form>${field('a')}${field('b')}${field('c')}</form>`},
  {
    name: 'fields taken in disorder',
    outcome: 'NC',
    html: `<form>${field('a', 'tabindex="1"')}${field('b', 'tabindex="3"')}${field('c', 'tabindex="2"')}</form>`,
    at: ['#b'],
  },
  {
    name: 'an order that changes nothing',
    outcome: 'AV',
    html: `<form>${field('a', 'tabindex="1"')}${field('b', 'tabindex="2"')}${field('c', 'tabindex="3"')}</form>`,
  },
  {
    name: 'buttons shown the other way round',
    outcome: 'AV',
    html: '<p style="display: flex; flex-direction: row-reverse"><a href="/a">A</a> <a href="/b">B</a></p>',
  },
  {
    name: 'two columns',
    outcome: 'C',
    html: `<div style="display: flex"><div>${field('a')}${field('b')}</div><div>${field('c')}${field('d')}</div></div>`,
  },
  {name: 'nothing that takes the focus', outcome: 'NA', html: '<p>Bonjour.</p>'},
];
