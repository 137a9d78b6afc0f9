import type {RuleCase} from './case.js';

const page = (main: string) => `<!doctype html><html lang="fr"><head><title>Plan du site – Aubremer</title></head><body>
  <nav><a href="/a">Agenda</a> <a href="/b">Budget</a> <a href="/c">Culture</a></nav><main><h1>Plan du site</h1>${main}</main></body></html>`;

export const cases: readonly RuleCase[] = [
  {
    name: 'a map that has the headings of the menu',
    outcome: 'AV',
    html: page('<ul><li><a href="/a">Agenda</a></li><li><a href="/b">Budget</a></li></ul>'),
  },
  {name: 'a map that has none of them', outcome: 'NC', html: page('<ul><li><a href="/x">X</a></li></ul>')},
  {name: 'a map without a link', outcome: 'NC', html: page('<p>En travaux.</p>')},
  {name: 'another page', outcome: 'NA', html: '<p>Bonjour.</p>'},
];
