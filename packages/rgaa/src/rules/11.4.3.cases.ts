import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'a label after', outcome: 'C', html: '<input id="a" type="checkbox"> <label for="a">Oui</label>'},
  {
    name: 'a label before',
    outcome: 'NC',
    html: '<label for="a">J’accepte</label> <input id="a" type="checkbox">',
    at: ['#a'],
  },
  {
    name: 'a label before a switch',
    outcome: 'AV',
    html: '<label for="a">Nuit</label> <input id="a" type="checkbox" role="switch">',
  },
  {
    name: 'a label at the other end of the row',
    outcome: 'AV',
    html: '<div style="display: flex; justify-content: space-between"><label for="a">Nuit</label> <input id="a" type="checkbox"></div>',
  },
  {
    name: 'labels above, as a scale',
    outcome: 'AV',
    html: '<label for="a" style="display: block">Un</label><input id="a" type="radio">',
  },
  {name: 'a text field', outcome: 'NA', html: '<label for="nom">Nom</label> <input id="nom" name="nom">'},
];
