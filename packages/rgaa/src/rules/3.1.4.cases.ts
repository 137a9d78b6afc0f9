import type {RuleCase} from './case.js';

const menu = (style: string) => `<style>a { color: #036 } ${style}</style>
  <nav aria-label="Principale"><ul><li><a href="/a">Accueil</a></li><li><a id="t" href="/page-0" aria-current="page">Démarches</a></li><li><a href="/b">Contact</a></li></ul></nav>`;
const form = (message: string) => `<style>input { border: 1px solid #555 } #t { border-color: #a00 }</style>
  <label for="t">Nom</label> <input id="t" aria-invalid="true"> ${message} <label for="b">Ville</label> <input id="b">`;
const box = (id: string, name: string, colour: string) =>
  `<li>Guichet ${id} <span id="${id}" role="img" aria-label="${name}" style="display: inline-block; width: 12px; height: 12px; background: ${colour}"></span></li>`;

export const cases: readonly RuleCase[] = [
  {
    name: 'the current page is told by a colour close to the others',
    outcome: 'NC',
    html: menu('[aria-current] { color: #603 }'),
    at: ['#t'],
  },
  {name: 'the current page is bold', outcome: 'C', html: menu('[aria-current] { color: #603; font-weight: bold }')},
  {
    name: 'the current page is white on a dark ground',
    outcome: 'AV',
    html: menu('[aria-current] { color: #fff; background: #036 }'),
  },
  {name: 'a wrong field that only its red border shows', outcome: 'NC', html: form(''), at: ['#t']},
  {name: 'a wrong field with its message', outcome: 'AV', html: form('<p>Erreur : indiquez votre nom.</p>')},
  {
    name: 'coloured boxes that say different things',
    outcome: 'NC',
    html: `<ul>${box('a', 'Ouvert', '#080')}${box('b', 'Fermé', '#c00')}</ul>`,
    at: ['#a', '#b'],
  },
  {
    name: 'nothing whose state is told',
    outcome: 'NA',
    html: '<p>Du texte.</p><label for="b">Ville</label> <input id="b">',
  },
];
