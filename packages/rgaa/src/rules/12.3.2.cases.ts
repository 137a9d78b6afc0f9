import type {RuleCase} from './case.js';

const files = {'/agenda': '<!doctype html><html lang="fr"><title>Agenda – Aubremer</title></html>'};
const page = (main: string) =>
  `<!doctype html><html lang="fr"><head><title>Plan du site – Aubremer</title></head><body><main><h1>Plan du site</h1>${main}</main></body></html>`;

export const cases: readonly RuleCase[] = [
  {name: 'a link that works', outcome: 'C', html: page('<a href="/agenda">Agenda</a>'), files},
  {
    name: 'a link to nothing',
    outcome: 'NC',
    html: page('<a href="/agenda">Agenda</a> <a href="/perdu" id="p">Budget</a>'),
    files,
    at: ['#p'],
  },
  {name: 'another page', outcome: 'NA', html: '<a href="/perdu">Budget</a>'},
];
