import type {RuleCase} from './case.js';

const page = (body: string, title = 'Démarches – Ville d’Aubremer') =>
  `<!doctype html><html lang="fr"><head><title>${title}</title></head><body>${body}</body></html>`;
const text =
  '<p>Le conseil municipal se réunit chaque premier jeudi du mois à la mairie, et ses séances sont ouvertes à tous les habitants.</p>';
const links = '<a href="/a">Agenda</a> <a href="/b">Budget</a> <a href="/c">Culture</a>';

export const cases: readonly RuleCase[] = [
  {
    name: 'landmarks',
    outcome: 'C',
    html: page(`<header><a href="/">Accueil</a></header><nav>${links}</nav><main>${text}</main>`),
  },
  {
    name: 'links and a text, and nothing to go by',
    outcome: 'NC',
    html: page(`<div>${links}</div><div id="main">${text}</div>`),
    at: ['#main'],
  },
  {
    name: 'the same with a heading',
    outcome: 'NA',
    html: page(`<div>${links}</div><div id="main"><h1>Conseil</h1>${text}</div>`),
  },
  {
    name: 'the same with a link to the content',
    outcome: 'NA',
    html: page(`<a href="#main">Aller au contenu</a><div>${links}</div><div id="main">${text}</div>`),
  },
  {
    name: 'the same with a button that goes there',
    outcome: 'AV',
    html: page(
      `<button onclick="location.assign('#main')">Aller au contenu</button><div>${links}</div><div id="main">${text}</div>`,
    ),
  },
  {name: 'a text alone', outcome: 'NA', html: page(text)},
  {
    name: 'a menu that is a mere div',
    outcome: 'NC',
    html: page(`<div id="menu">${links}</div><main>${text}</main>`),
    at: ['#menu'],
  },
  {
    name: 'a search that is a mere form',
    outcome: 'NC',
    html: page(
      `<header><form id="f" action="/r"><input type="search" aria-label="Rechercher"></form></header><main>${text}</main>`,
    ),
    at: ['#f'],
  },
  {
    name: 'a search marked as one',
    outcome: 'C',
    html: page(
      `<header><form role="search" action="/r"><input type="search" aria-label="Rechercher"></form></header><main>${text}</main>`,
    ),
  },
];
