import type {RuleCase} from './case.js';

const menu = (first: string, second: string) =>
  `<style>nav a {border-bottom: 3px solid transparent; color: #000} nav a[href="/page-0"] {border-color: #000}</style>
  <nav aria-label="Principal"><ul><li><a href="/" id="accueil"${first}>Accueil</a></li><li><a href="/page-0" id="ici"${second}>Démarches</a></li><li><a href="/a">Contact</a></li></ul></nav>`;
const current = ' aria-current="page"';

export const cases: readonly RuleCase[] = [
  {name: 'an ordinary text', outcome: 'AV', html: '<p>Un texte.</p>', at: ['']},
  {
    name: 'a button known by its place and by its name',
    outcome: 'AV',
    html: '<p id="p">Cliquez sur le bouton Envoyer, à droite.</p><button>Envoyer</button>',
    at: ['#p'],
  },
  {name: 'the current page that is said', outcome: 'AV', html: menu('', current), at: ['#ici']},
  {name: 'another page said to be the current one', outcome: 'NC', html: menu(current, ''), at: ['#accueil']},
  {name: 'no text', outcome: 'NA', html: '<!doctype html><html lang="fr"><title>Rien</title><body></body></html>'},
];
