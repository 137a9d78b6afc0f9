import type {RuleCase} from './case.js';

const page = (body: string, title = 'Démarches – Ville d’Aubremer') =>
  `<!doctype html><html lang="fr"><head><title>${title}</title></head><body>${body}</body></html>`;
const nav = '<nav><a href="/a">Agenda</a> <a href="/b">Budget</a></nav>';
const main = '<main><p>Contenu.</p></main>';
const it = '<a href="/plan">Plan du site</a>';
const header = (inside: string) => `<header>${inside}</header>`;
const footer = (inside: string) => `<footer>${inside}</footer>`;

export const cases: readonly RuleCase[] = [
  {
    name: 'the same on both pages',
    outcome: 'C',
    html: page(`${header(it)}${nav}${main}`),
    others: [page(`${header(it)}${nav}${main}`)],
  },
  {name: 'one page', outcome: 'AV', html: page(`${header(it)}${nav}${main}`)},
  {name: 'missing here', outcome: 'NC', html: page(`${nav}${main}`), others: [page(`${header(it)}${nav}${main}`)]},
  {
    name: 'a link here and a button there',
    outcome: 'NC',
    html: page(`${header(it)}${nav}${main}`),
    others: [page(`${header('<button type="button">Plan du site</button>')}${nav}${main}`)],
  },
  {
    name: 'pages of different sets',
    outcome: 'AV',
    html: page(`${header(it)}${nav}${main}`),
    others: [page(`${footer(it)}`)],
  },
  {name: 'neither page has it', outcome: 'NA', html: page(`${nav}${main}`), others: [page(`${nav}${main}`)]},
];
