import type {RuleCase} from './case.js';

const files = {'/agenda': '<!doctype html><html lang="fr"><title>Agenda – Aubremer</title></html>'};
const page = (main: string) =>
  `<!doctype html><html lang="fr"><head><title>Plan du site – Aubremer</title></head><body><main><h1>Plan du site</h1>${main}</main></body></html>`;

export const cases: readonly RuleCase[] = [
  {name: 'a link to the page that it names', outcome: 'C', html: page('<a href="/agenda">Agenda</a>'), files},
  {name: 'a link to a page of another title', outcome: 'AV', html: page('<a href="/agenda">Budget</a>'), files},
  {name: 'a link to nothing', outcome: 'NC', html: page('<a href="/perdu">Budget</a>'), files},
  {name: 'another page', outcome: 'NA', html: '<a href="/perdu">Budget</a>'},
];
