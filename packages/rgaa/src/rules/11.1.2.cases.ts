import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a `for` that is the id of the field',
    outcome: 'C',
    html: '<label for="nom">Nom</label> <input id="nom" name="nom">',
  },
  {
    name: 'a `for` that leads nowhere, and a field left alone',
    outcome: 'NC',
    html: '<label for="non">Nom</label> <input id="nom">',
    at: ['html > body > main > label'],
  },
  {
    name: 'a `for` that leads to a paragraph',
    outcome: 'NC',
    html: '<p id="nom">Votre identité</p><label for="nom">Nom</label> <input name="nom">',
  },
  {
    name: 'a label whose `for` leads elsewhere than to the field that it holds',
    outcome: 'NC',
    html: '<label for="absent">Nom <input name="nom" aria-label="Nom"></label>',
  },
  {
    name: 'a lost label beside a field that is named otherwise',
    outcome: 'AV',
    html: '<label for="absent">Nom</label> <input aria-label="Nom">',
  },
  {name: 'a label around its field', outcome: 'AV', html: '<label>Nom <input></label>'},
  {name: 'a field without a `<label>`', outcome: 'NA', html: '<input aria-label="Nom">'},
];
