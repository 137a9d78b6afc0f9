import type {RuleCase} from './case.js';

const prose =
  'Les demandes déposées avant le premier juin sont traitées dans l’ordre de leur arrivée, et les autres ensuite.';

export const cases: readonly RuleCase[] = [
  {name: 'a text that wraps', outcome: 'C', html: `<p>${prose}</p>`},
  {
    name: 'a text cut in the middle of its lines, however it is enlarged',
    outcome: 'NC',
    html: `<div id="boite" style="overflow: hidden; width: 50%; height: 50px; line-height: 20px">${prose}</div>`,
    at: ['#boite'],
  },
  {
    name: 'a text cut before, with no way to the rest',
    outcome: 'NC',
    html: `<div id="boite" style="overflow: hidden; height: 1.5em; width: 200px; line-height: 1.2">${prose}</div>`,
    at: ['#boite'],
  },
  {
    name: 'an extract cut before, and a link to the rest',
    outcome: 'C',
    html: `<div><div style="overflow: hidden; height: 1.5em; width: 200px; line-height: 1.2">${prose}</div><a href="/suite">Lire la suite</a></div>`,
  },
  {
    name: 'a text that only the zoom of the window cuts',
    outcome: 'AV',
    html: `<style>@media (max-width: 640px) {#boite {overflow: hidden; height: 1.5em; width: 200px; line-height: 1.2}}</style><div id="boite">${prose}</div>`,
    at: ['#boite'],
  },
  {
    name: 'a slide beside the one that is shown',
    outcome: 'C',
    html: '<div style="overflow: hidden; width: 300px"><div style="display: flex"><p style="flex: 0 0 290px">Une vue</p><p style="flex: 0 0 290px">Une autre vue</p></div></div>',
  },
  {name: 'no text', outcome: 'NA', html: '<!doctype html><html lang="fr"><title>Rien</title><body></body></html>'},
];
