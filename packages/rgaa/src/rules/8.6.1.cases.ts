import type {RuleCase} from './case.js';

const page = (title: string) =>
  `<!doctype html><html lang="fr"><head><title>${title}</title></head><body><main><h1>Titre</h1></main></body></html>`;

export const cases: readonly RuleCase[] = [
  {name: 'a page with a title', outcome: 'AV', html: page('Contact – Ville d’Aubremer')},
  {
    name: 'two pages with the same title',
    outcome: 'NC',
    html: page('Ville d’Aubremer'),
    others: [page('Ville d’Aubremer')],
  },
];
