import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'radio buttons in a fieldset',
    outcome: 'C',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><fieldset><legend>Cantine</legend><input type="radio" name="c" id="c1"><label for="c1">Oui</label><input type="radio" name="c" id="c2"><label for="c2">Non</label></fieldset></form>',
  },
  {
    name: 'radio buttons in no group',
    outcome: 'NC',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><p>Cantine</p><input type="radio" name="c" id="c1"><label for="c1">Oui</label><input type="radio" name="c" id="c2"><label for="c2">Non</label></form>',
    at: ['#c1'],
  },
  {
    name: 'radio buttons in a group of ARIA',
    outcome: 'C',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><div role="radiogroup" aria-label="Cantine"><input type="radio" name="c" id="c1"><label for="c1">Oui</label><input type="radio" name="c" id="c2"><label for="c2">Non</label></div></form>',
  },
  {
    name: 'the only question of a form',
    outcome: 'AV',
    html: '<form><input type="radio" name="c" id="c1"><label for="c1">Oui</label><input type="radio" name="c" id="c2"><label for="c2">Non</label></form>',
  },
  {
    name: 'labels that tell the question',
    outcome: 'AV',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><input type="radio" name="c" id="c1"><label for="c1">Je mange à la cantine</label><input type="radio" name="c" id="c2"><label for="c2">Je ne mange pas à la cantine</label></form>',
  },
  {
    name: 'fields that describe their question',
    outcome: 'AV',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><p id="q">Cantine</p><input type="radio" name="c" aria-describedby="q" id="c1"><label for="c1">Oui</label><input type="radio" name="c" aria-describedby="q" id="c2"><label for="c2">Non</label></form>',
  },
  {
    name: 'the parts of a date in no group',
    outcome: 'NC',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><p>Date de naissance</p><label for="j">Jour</label><input id="j"><label for="m">Mois</label><input id="m"><label for="a">Année</label><input id="a"></form>',
    at: ['#j'],
  },
  {
    name: 'many fields',
    outcome: 'AV',
    html: '<form><label for="f0">Question 0</label><input id="f0"><label for="f1">Question 1</label><input id="f1"><label for="f2">Question 2</label><input id="f2"><label for="f3">Question 3</label><input id="f3"><label for="f4">Question 4</label><input id="f4"></form>',
  },
  {name: 'one field', outcome: 'NA', html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"></form>'},
];
