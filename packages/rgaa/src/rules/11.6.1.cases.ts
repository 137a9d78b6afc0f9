import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a legend',
    outcome: 'C',
    html: '<fieldset><legend>Cantine</legend><input type="radio" name="c" id="c1"><label for="c1">Oui</label><input type="radio" name="c" id="c2"><label for="c2">Non</label></fieldset>',
  },
  {
    name: 'no legend',
    outcome: 'NC',
    html: '<fieldset id="g"><input type="radio" name="c" id="c1"><label for="c1">Oui</label><input type="radio" name="c" id="c2"><label for="c2">Non</label></fieldset>',
    at: ['#g'],
  },
  {
    name: 'an empty legend',
    outcome: 'NC',
    html: '<fieldset id="g"><legend></legend><input type="radio" name="c" id="c1"><label for="c1">Oui</label><input type="radio" name="c" id="c2"><label for="c2">Non</label></fieldset>',
  },
  {
    name: 'a legend that is not a child of the fieldset',
    outcome: 'NC',
    html: '<fieldset><div><legend>Cantine</legend></div><input type="radio" name="c" id="c1"><label for="c1">Oui</label><input type="radio" name="c" id="c2"><label for="c2">Non</label></fieldset>',
  },
  {
    name: 'a group of ARIA without a name',
    outcome: 'NC',
    html: '<div role="group"><input type="radio" name="c" id="c1"><label for="c1">Oui</label><input type="radio" name="c" id="c2"><label for="c2">Non</label></div>',
  },
  {
    name: 'a group of ARIA with its name',
    outcome: 'C',
    html: '<div role="radiogroup" aria-label="Cantine"><input type="radio" name="c" id="c1"><label for="c1">Oui</label><input type="radio" name="c" id="c2"><label for="c2">Non</label></div>',
  },
  {
    name: 'a fieldset named by an attribute',
    outcome: 'AV',
    html: '<fieldset aria-label="Cantine"><input type="radio" name="c" id="c1"><label for="c1">Oui</label><input type="radio" name="c" id="c2"><label for="c2">Non</label></fieldset>',
  },
  {
    name: 'fields that tell their group',
    outcome: 'AV',
    html: '<p id="q">Cantine</p><fieldset><input type="radio" name="c" aria-describedby="q" id="c1"><label for="c1">Oui</label><input type="radio" name="c" aria-describedby="q" id="c2"><label for="c2">Non</label></fieldset>',
  },
  {
    name: 'a fieldset that groups nothing for the user',
    outcome: 'NA',
    html: '<fieldset role="presentation"><input type="radio" name="c" id="c1"><label for="c1">Oui</label><input type="radio" name="c" id="c2"><label for="c2">Non</label></fieldset>',
  },
  {
    name: 'a fieldset around one field',
    outcome: 'AV',
    html: '<fieldset><label for="nom">Nom</label> <input id="nom" name="nom"></fieldset>',
  },
  {name: 'no group', outcome: 'NA', html: '<label for="nom">Nom</label> <input id="nom" name="nom">'},
];
