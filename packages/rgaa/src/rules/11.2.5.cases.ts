import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'a label alone', outcome: 'C', html: '<label for="nom">Nom</label> <input id="nom" name="nom">'},
  {
    name: 'a name that says something else',
    outcome: 'NC',
    html: '<label for="a">Nom</label> <input id="a" aria-label="Identité">',
    at: ['#a'],
  },
  {
    name: 'a name that says more',
    outcome: 'C',
    html: '<label for="a">Nom :</label> <input id="a" aria-label="Nom de l’enfant">',
  },
  {
    name: 'a part in brackets left out',
    outcome: 'C',
    html: '<label for="a">Nom (obligatoire)</label> <input id="a" aria-label="Nom de l’enfant">',
  },
  {
    name: 'a title that says something else',
    outcome: 'AV',
    html: '<label for="a">Date</label> <input id="a" title="jj/mm/aaaa">',
  },
  {
    name: 'a box whose name is not its content',
    outcome: 'NC',
    html: '<div role="checkbox" tabindex="0" aria-checked="false" aria-label="Choix 1">J’accepte</div>',
  },
  {name: 'a half word', outcome: 'AV', html: '<label for="a">Nom</label> <input id="a" aria-label="Nombre">'},
  {name: 'no visible label', outcome: 'NA', html: '<input aria-label="Nom">'},
];
