import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'a page through which one may go', outcome: 'C', html: '<a href="/a">A</a> <button type="button">B</button>'},
  {
    name: 'a button that throws the focus away',
    outcome: 'NC',
    html: '<a href="/a">A</a> <button type="button" id="b" onfocus="this.blur()">B</button>',
    at: ['#b'],
  },
  {
    name: 'a page where the focus stays',
    outcome: 'AV',
    html: '<a href="/a">A</a> <textarea aria-label="T" id="t"></textarea><script>t.onkeydown = event => event.preventDefault();</script>',
  },
  {name: 'nothing that takes the focus', outcome: 'NA', html: '<p>Bonjour.</p>'},
];
