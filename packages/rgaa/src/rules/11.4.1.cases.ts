import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'a label before its field', outcome: 'C', html: '<label for="nom">Nom</label> <input id="nom" name="nom">'},
  {
    name: 'a label far above',
    outcome: 'AV',
    html: '<label for="a">Nom</label><div style="height: 150px"></div><input id="a">',
  },
  {
    name: 'another field between',
    outcome: 'NC',
    html: '<label for="a">Nom</label><div style="height: 150px"><input aria-label="Autre"></div><input id="a">',
    at: ['#a'],
  },
  {
    name: 'a wide column of labels',
    outcome: 'C',
    html: '<div style="display: grid; grid-template-columns: 60px 1fr"><label for="a">Nom</label><input id="a"></div>',
  },
  {name: 'no visible label', outcome: 'NA', html: '<input aria-label="Nom">'},
];
