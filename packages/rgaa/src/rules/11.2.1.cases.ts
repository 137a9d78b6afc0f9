import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a label that says something',
    outcome: 'AV',
    html: '<label for="nom">Nom</label> <input id="nom" name="nom">',
  },
  {
    name: 'a label that says « Champ »',
    outcome: 'NC',
    html: '<label for="a">Champ 1</label> <input id="a">',
    at: ['#a'],
  },
  {name: 'a label that is a star', outcome: 'NC', html: '<label for="a">*</label> <input id="a">'},
  {
    name: 'a label of a template never filled',
    outcome: 'NC',
    html: '<label for="a">{{ form.nom }}</label> <input id="a">',
  },
  {name: 'a choice named « Menu »', outcome: 'AV', html: '<label for="a">Menu</label> <input id="a" type="checkbox">'},
  {name: 'a rating by stars', outcome: 'AV', html: '<label for="a">★★★</label> <input id="a" type="radio">'},
  {
    name: 'the same label twice, and nothing between',
    outcome: 'NC',
    html: '<form><label>Nom <input name="livraison"></label><label>Rue <input name="rue"></label><label>Nom <input name="facturation"></label></form>',
  },
  {
    name: 'the same label twice under titles',
    outcome: 'AV',
    html: '<form><h2>Livraison</h2><label>Nom <input name="livraison"></label><h2>Facturation</h2><label>Nom <input name="facturation"></label></form>',
  },
  {
    name: 'the same label in the rows of a table',
    outcome: 'AV',
    html: '<form><table><tr><th>Pomme</th><td><label>Nombre <input name="pomme"></label></td></tr><tr><th>Poire</th><td><label>Nombre <input name="poire"></label></td></tr></table></form>',
  },
  {
    name: 'a label that is only « obligatoire »',
    outcome: 'NC',
    html: '<label for="a">(obligatoire)</label> <input id="a">',
  },
  {name: 'no label', outcome: 'NA', html: '<input aria-label="Nom">'},
];
