import type {RuleCase} from './case.js';

const form = (hint: string, label: string) =>
  `<p id="t">${hint}</p><p>${label} <input id="nom"></p><p><label for="b">Ville</label> <input id="b"></p>`;
const red = '<label for="nom" style="color: #c00">Nom</label>';

export const cases: readonly RuleCase[] = [
  {
    name: 'fields that only red tells are said to be required',
    outcome: 'NC',
    html: form('Les champs en <span style="color: #c00">rouge</span> sont obligatoires.', red),
    at: ['#t'],
  },
  {
    name: 'the same with an asterisk in the label',
    outcome: 'AV',
    html: form('Les champs en rouge et suivis d’un astérisque sont obligatoires.', red.replace('Nom', 'Nom *')),
  },
  {
    name: 'a colour of which nothing in the page is found',
    outcome: 'AV',
    html: '<p>Les jours en vert sont disponibles.</p>',
  },
  {
    name: 'a colour that is named for itself',
    outcome: 'NA',
    html: '<p>La ligne 3 va à la place du Cheval-Rouge. Le parc est en vert et contre tout le reste. Carton rouge !</p>',
  },
];
