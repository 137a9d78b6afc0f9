import type {RuleCase} from './case.js';

const page = (body: string, title = 'Démarches – Ville d’Aubremer') =>
  `<!doctype html><html lang="fr"><head><title>${title}</title></head><body>${body}</body></html>`;
const one =
  '<nav aria-label="Menu principal"><a href="/a">Agenda</a> <a href="/b">Budget</a> <a href="/c">Culture</a></nav>';
const other = '<nav aria-label="Fil d’Ariane"><a href="/">Accueil</a> <a href="/d">Démarches</a></nav>';
const swapped = one.replace(
  '<a href="/a">Agenda</a> <a href="/b">Budget</a>',
  '<a href="/b">Budget</a> <a href="/a">Agenda</a>',
);
const main = '<main><p>Contenu.</p></main>';

export const cases: readonly RuleCase[] = [
  {name: 'one page', outcome: 'AV', html: page(`${one}${main}`)},
  {
    name: 'the same menus on both pages',
    outcome: 'C',
    html: page(`${one}${other}${main}`),
    others: [page(`${one}${other}${main}`)],
  },
  {
    name: 'menus that change places',
    outcome: 'NC',
    html: page(`${one}${other}${main}`),
    others: [page(`${other}${one}${main}`)],
  },
  {
    name: 'links that change places',
    outcome: 'NC',
    html: page(`${one}${other}${main}`),
    others: [page(`${swapped}${other}${main}`)],
  },
  {
    name: 'a menu once before the content and once after',
    outcome: 'NC',
    html: page(`${one}${main}`),
    others: [page(`${main}${one}`)],
  },
  {
    name: 'a menu pushed to the right',
    outcome: 'AV',
    html: page(`${one}${main}`),
    others: [page(`<div style="margin-left: 300px">${one}</div>${main}`)],
  },
  {
    name: 'pages of different sets',
    outcome: 'AV',
    html: page(`${one}${main}`),
    others: [page(`<nav><a href="/x">X</a> <a href="/y">Y</a></nav>${main}`)],
  },
  {name: 'no menu', outcome: 'NA', html: page(main)},
];
