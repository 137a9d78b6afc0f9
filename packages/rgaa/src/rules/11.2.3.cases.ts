import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'words that say something', outcome: 'AV', html: '<input aria-label="Votre recherche">'},
  {name: '« input »', outcome: 'NC', html: '<input aria-label="input">'},
  {name: 'no aria-label', outcome: 'NA', html: '<label for="nom">Nom</label> <input id="nom" name="nom">'},
];
