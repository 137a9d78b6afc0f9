import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'the same label on two pages',
    outcome: 'C',
    html: '<form action="/recherche"><label for="a">Rechercher</label><input id="a" name="q"></form>',
    others: ['<form action="/recherche"><label for="a">Rechercher</label><input id="a" name="q"></form>'],
  },
  {
    name: 'another label on the other page',
    outcome: 'AV',
    html: '<form action="/recherche"><label for="a">Rechercher</label><input id="a" name="q"></form>',
    others: ['<form action="/recherche"><label for="a">Mots clés</label><input id="a" name="q"></form>'],
  },
  {
    name: 'a contradictory label on the other page',
    outcome: 'NC',
    html: '<form action="/recherche"><label for="a">Courriel</label><input id="a" name="q"></form>',
    others: ['<form action="/recherche"><label for="a">Code postal</label><input id="a" name="q"></form>'],
  },
  {
    name: 'one page',
    outcome: 'NA',
    html: '<form action="/recherche"><label for="a">Rechercher</label><input id="a" name="q"></form>',
  },
];
