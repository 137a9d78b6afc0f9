import type {RuleCase} from './case.js';

const page = (body: string, title = 'Démarches – Ville d’Aubremer') =>
  `<!doctype html><html lang="fr"><head><title>${title}</title></head><body>${body}</body></html>`;
const links = Array.from({length: 12}, (_item, index) => `<li><a href="/p${index}">Page ${index}</a></li>`).join('');
const menu = `<nav><ul>${links}</ul></nav>`;
const map = '<footer><a href="/plan">Plan du site</a></footer>';
const search = '<form role="search"><input type="search" aria-label="Rechercher"></form>';

export const cases: readonly RuleCase[] = [
  {name: 'a menu and a map', outcome: 'C', html: page(`${menu}<main>A</main>${map}`)},
  {name: 'a menu and a search', outcome: 'AV', html: page(`${search}${menu}<main>A</main>`)},
  {name: 'a menu alone, on one page', outcome: 'AV', html: page(`${menu}<main>A</main>`)},
  {
    name: 'a menu alone, on a site of many pages',
    outcome: 'NC',
    html: page(`${menu}<main>A</main>`),
    others: [page(`${menu}<main>B</main>`)],
  },
  {
    name: 'a map that only the other page leads to',
    outcome: 'C',
    html: page(`${menu}<main>A</main>`),
    others: [page(`${menu}<main>B</main>${map}`)],
  },
];
