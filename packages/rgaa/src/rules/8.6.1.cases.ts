import type {RuleCase} from './case.js';

const page = (title: string) =>
  `<!doctype html><html lang="fr"><head><title>${title}</title></head><body><main><h1>Titre</h1></main></body></html>`;

export const cases: readonly RuleCase[] = [
  {name: 'a page with a title', outcome: 'AV', html: page('Contact – Ville d’Aubremer')},
  {name: 'a title that names no site', outcome: 'AV', html: page('Accueil')},
  {
    name: 'two pages with the same title',
    outcome: 'NC',
    html: page('Ville d’Aubremer'),
    others: [page('Ville d’Aubremer')],
  },
  {name: 'two pages with a title each', outcome: 'AV', html: page('Ville d’Aubremer'), others: [page('Contact')]},
  {name: 'a title that nobody wrote', outcome: 'NC', html: page('Document')},
  {name: 'the name of a file', outcome: 'NC', html: page('index.html')},
  {name: 'an address', outcome: 'NC', html: page('https://www.aubremer.fr/contact')},
  {name: 'a title without words', outcome: 'NC', html: page('– | –')},
  {name: 'no title', outcome: 'NA', html: page('')},
];
