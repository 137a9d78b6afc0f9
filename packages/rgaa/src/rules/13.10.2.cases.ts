import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a carousel that a finger slides',
    outcome: 'AV',
    html: '<div id="c">Une</div><button>Suivant</button><script>c.addEventListener("touchmove", () => {})</script>',
    at: ['#c'],
  },
  {
    name: 'a list that is dragged, and nothing else in the page',
    outcome: 'NC',
    html: '<ul><li id="c" draggable="true">Une</li></ul>',
    at: ['#c'],
  },
  {
    name: 'a list that is dragged, with buttons',
    outcome: 'AV',
    html: '<ul><li draggable="true">Une <button>Monter</button></li></ul>',
  },
  {name: 'a sliding field of the browser', outcome: 'NA', html: '<label>Prix <input type="range"></label>'},
  {
    name: 'the pointer is only followed',
    outcome: 'NA',
    html: '<p id="p">Texte</p><script>p.addEventListener("mousemove", () => {})</script>',
  },
];
