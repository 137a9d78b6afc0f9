import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'a field with its label', outcome: 'C', html: '<label for="nom">Nom</label> <input id="nom">'},
  {name: 'a field with nothing', outcome: 'NC', html: '<input id="nom">', at: ['#nom']},
  {
    name: 'a field in an open shadow root',
    outcome: 'NC',
    html: '<x-champ><template shadowrootmode="open"><input></template></x-champ>',
    at: ['html > body > main > x-champ >>> input'],
  },
  {
    name: 'a field in a frame of the same origin',
    outcome: 'NC',
    html: '<iframe title="Formulaire" src="/cadre.html"></iframe>',
    files: {'/cadre.html': '<!doctype html><html lang="fr"><title>Cadre</title><input id="nom"></html>'},
    at: ['html > body > main > iframe >>> #nom'],
  },
  {name: 'no field', outcome: 'NA', html: '<input type="hidden" name="jeton"><p>Rien à remplir.</p>'},
];
