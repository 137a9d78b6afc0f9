import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'the same label twice',
    outcome: 'C',
    html: '<form action="/a"><label for="a">Courriel</label><input id="a" name="q" ></form><form action="/a"><label for="b">Courriel :</label><input id="b" name="q" ></form>',
  },
  {
    name: 'two things asked by the same field',
    outcome: 'NC',
    html: '<form action="/a"><label for="a">Courriel</label><input id="a" name="q" ></form><form action="/a"><label for="b">Téléphone</label><input id="b" name="q" ></form>',
    at: ['#b'],
  },
  {
    name: 'two ways to say it',
    outcome: 'AV',
    html: '<form action="/a"><label for="a">Recherche</label><input id="a" name="q" ></form><form action="/a"><label for="b">Mots clés</label><input id="b" name="q" ></form>',
  },
  {
    name: 'two tokens that agree, two labels that do not',
    outcome: 'AV',
    html: '<label for="a">Votre mél</label><input id="a" autocomplete="email"><label for="b">Identifiant</label><input id="b" autocomplete="email">',
  },
  {
    name: 'two persons',
    outcome: 'NA',
    html: '<label for="a">Rue</label><input id="a" autocomplete="shipping street-address"><label for="b">Voie</label><input id="b" autocomplete="billing street-address">',
  },
  {name: 'one field of each kind', outcome: 'NA', html: '<label for="nom">Nom</label> <input id="nom" name="nom">'},
];
