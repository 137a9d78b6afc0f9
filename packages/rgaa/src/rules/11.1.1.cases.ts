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
  {name: 'a label around its field, without `for`', outcome: 'AV', html: '<label>Nom <input></label>'},
  {name: 'a field named by its placeholder alone', outcome: 'NC', html: '<input placeholder="Votre nom">'},
  {
    name: 'a search named by its placeholder, beside its button',
    outcome: 'AV',
    html: '<input placeholder="Votre recherche"> <button>Rechercher</button>',
  },
  {
    name: 'a box of ARIA named by its content',
    outcome: 'C',
    html: '<div role="checkbox" tabindex="0" aria-checked="false">J’accepte</div>',
  },
  {name: 'a `title` that names the field', outcome: 'C', html: '<input title="Votre recherche">'},
  {
    name: 'the list that a named combobox opens',
    outcome: 'C',
    html: '<label for="v">Ville</label><input id="v" role="combobox" aria-expanded="true" aria-controls="l"><ul id="l" role="listbox"><li role="option" aria-selected="false">Aubremer</li></ul>',
  },
  {
    name: 'a progress bar without a name',
    outcome: 'NC',
    html: '<progress value="2" max="10"></progress>',
    at: ['html > body > main > progress'],
  },
  {name: 'no field', outcome: 'NA', html: '<input type="hidden" name="jeton"><p>Rien à remplir.</p>'},
];
