import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'a text that says something', outcome: 'AV', html: '<p id="t">Votre recherche</p><input aria-labelledby="t">'},
  {name: 'dots', outcome: 'NC', html: '<p id="t">…</p><input aria-labelledby="t">'},
  {name: 'no aria-labelledby', outcome: 'NA', html: '<label for="nom">Nom</label> <input id="nom" name="nom">'},
];
