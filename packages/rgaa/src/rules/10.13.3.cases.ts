import type {RuleCase} from './case.js';

const script = (more: string) =>
  `<p><button id="b">Aide</button> <span id="t" hidden>Le numéro est au dos de la carte.</span></p>
  <script>b.addEventListener('mouseenter', () => { t.hidden = false; ${more} }); b.addEventListener('mouseleave', () => (t.hidden = true));</script>`;

export const cases: readonly RuleCase[] = [
  {name: 'nothing that appears', outcome: 'NA', html: '<a href="/a">Un lien</a>'},
  {
    name: 'a bubble of the styles',
    outcome: 'C',
    html: '<style>#t {display: none} #b:hover + #t {display: block}</style><button id="b">Aide</button><span id="t">Au dos</span>',
  },
  {
    name: 'a bubble that goes by itself',
    outcome: 'NC',
    html: script('setTimeout(() => (t.hidden = true), 300)'),
    at: ['#t'],
  },
  {name: 'a bubble of a script', outcome: 'AV', html: script(''), at: ['#t']},
];
