import type {RuleCase} from './case.js';

const words = '« Nous ouvrirons la piscine dès cet été, et les enfants y viendront sans payer »';

export const cases: readonly RuleCase[] = [
  {name: 'a quotation that is marked', outcome: 'C', html: `<blockquote><p>${words}</p></blockquote>`},
  {
    name: 'a quotation that its author signs',
    outcome: 'NC',
    html: `<p id="p">${words}</p><cite>Le maire</cite>`,
    at: ['#p'],
  },
  {
    name: 'a quotation by its class',
    outcome: 'NC',
    html: `<div class="citation"><p id="p">${words}</p></div>`,
    at: ['#p'],
  },
  {name: 'a paragraph between quotation marks', outcome: 'AV', html: `<p>${words}</p>`},
  {name: 'no quotation', outcome: 'NA', html: '<p>Texte</p>'},
];
