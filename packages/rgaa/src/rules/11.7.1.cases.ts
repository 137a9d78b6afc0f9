import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a legend',
    outcome: 'AV',
    html: '<fieldset><legend>Cantine</legend><input type="radio" name="c" id="c1"><label for="c1">Oui</label><input type="radio" name="c" id="c2"><label for="c2">Non</label></fieldset>',
  },
  {
    name: 'a legend that says « Boutons radio »',
    outcome: 'NC',
    html: '<fieldset><legend>Boutons radio :</legend><input type="radio" name="c" id="c1"><label for="c1">Oui</label><input type="radio" name="c" id="c2"><label for="c2">Non</label></fieldset>',
  },
  {
    name: 'no legend',
    outcome: 'NA',
    html: '<fieldset><input type="radio" name="c" id="c1"><label for="c1">Oui</label><input type="radio" name="c" id="c2"><label for="c2">Non</label></fieldset>',
  },
];
