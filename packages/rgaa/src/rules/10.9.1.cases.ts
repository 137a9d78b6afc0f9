import type {RuleCase} from './case.js';

const menu = (current: string) =>
  `<style>nav a {border-bottom: 3px solid transparent; color: #000} nav a[href="/page-0"] {border-color: #000}</style>
  <nav aria-label="Principal"><ul><li><a href="/">Accueil</a></li><li><a href="/page-0" id="ici"${current}>Démarches</a></li><li><a href="/a">Contact</a></li></ul></nav>`;
const buttons = '<button>Envoyer</button> <button>Annuler</button>';

export const cases: readonly RuleCase[] = [
  {name: 'an ordinary text', outcome: 'AV', html: '<p>Le droit à l’erreur s’applique.</p>', at: ['']},
  {
    name: 'a button known by its shape alone',
    outcome: 'NC',
    html: `<p id="p">Cliquez sur le bouton rond pour continuer.</p>${buttons}`,
    at: ['#p'],
  },
  {
    name: 'a button known by its place alone',
    outcome: 'NC',
    html: `<p id="p">Cliquez sur le bouton à droite pour continuer.</p>${buttons}`,
    at: ['#p'],
  },
  {
    name: 'a button known by its place and by its name',
    outcome: 'AV',
    html: `<p id="p">Cliquez sur le bouton Envoyer, à droite.</p>${buttons}`,
    at: ['#p'],
  },
  {
    name: 'the only button',
    outcome: 'AV',
    html: '<p id="p">Cliquez sur le bouton rond.</p><button>Envoyer</button>',
    at: ['#p'],
  },
  {
    name: 'a menu known by its place alone',
    outcome: 'NC',
    html: '<p id="p">Utilisez le menu à droite pour naviguer.</p><ul><li><a href="/a">Un</a></li><li><a href="/b">Deux</a></li></ul>',
    at: ['#p'],
  },
  {
    name: 'a menu with its title',
    outcome: 'AV',
    html: '<p id="p">Utilisez le menu à droite pour naviguer.</p><h2>Menu</h2><ul><li><a href="/a">Un</a></li><li><a href="/b">Deux</a></li></ul>',
    at: ['#p'],
  },
  {
    name: 'what is beside a star',
    outcome: 'NC',
    html: '<p id="p">Vous trouverez des exemples à côté de l’étoile.</p><p>★</p>',
    at: ['#p'],
  },
  {
    name: 'a square of a town',
    outcome: 'AV',
    html: '<p>Le square est sous les arbres, à deux pas du rond-point.</p>',
    at: [''],
  },
  {name: 'the current page known by a border alone', outcome: 'NC', html: menu(''), at: ['#ici']},
  {name: 'the current page that is said too', outcome: 'AV', html: menu(' aria-current="page"'), at: ['#ici']},
  {name: 'no text', outcome: 'NA', html: '<!doctype html><html lang="fr"><title>Rien</title><body></body></html>'},
];
