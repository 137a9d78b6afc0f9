import type {RuleCase} from './case.js';

const page = (css: string) => `<style>#t { border: 1px solid #ccc } ${css}</style>
  <button onclick="document.body.classList.toggle('fort')">Contraste renforcé</button> <label for="t">Nom</label> <input id="t">`;

export const cases: readonly RuleCase[] = [
  {name: 'a mechanism that darkens the border of fields', outcome: 'AV', html: page('.fort #t { border-color: #000 }')},
  {name: 'a mechanism that leaves it pale', outcome: 'NC', html: page(''), at: ['#t']},
  {name: 'no mechanism', outcome: 'NA', html: '<label for="t">Nom</label> <input id="t">'},
];
