import type {RuleCase} from './case.js';

const menu = (rule: string, more = '') =>
  `<style>nav ul ul {display: none} ${rule} {display: block}</style>
  <nav aria-label="Principal"><ul><li>${more}<a href="/aides">Aides</a><ul id="m"><li><a href="/logement">Logement</a></li></ul></li></ul></nav>`;

export const cases: readonly RuleCase[] = [
  {name: 'nothing that appears', outcome: 'NA', html: '<style>a:hover {color: red}</style><a href="/a">Un lien</a>'},
  {name: 'a menu on hover alone', outcome: 'NC', html: menu('li:hover > ul'), at: ['#m']},
  {name: 'a menu on hover and with the focus', outcome: 'C', html: menu('li:hover > ul, li:focus-within > ul')},
  {
    name: 'a menu on hover, and a button',
    outcome: 'AV',
    html: menu('li:hover > ul', '<button aria-expanded="false">Ouvrir</button>'),
    at: ['#m'],
  },
  {
    name: 'a menu on hover, and a class that a script may add',
    outcome: 'AV',
    html: menu('li:hover > ul, .ouvert > ul'),
    at: ['#m'],
  },
  {
    name: 'a menu on hover, and the same links below',
    outcome: 'AV',
    html: `${menu('li:hover > ul')}<a href="/logement">Logement</a>`,
    at: ['#m'],
  },
  {
    name: 'a menu that a script shows with the focus',
    outcome: 'C',
    html: `${menu('li:hover > ul')}<script>document.querySelector('a').addEventListener('focus', () => (m.style.display = 'block'))</script>`,
  },
  {
    name: 'a text that fades in, in nested rules',
    outcome: 'NC',
    html: '<style>.carte {& p {opacity: 0} &:hover p {opacity: 1}}</style><div class="carte">Logement<p id="p">Aide au loyer</p></div>',
    at: ['#p'],
  },
];
