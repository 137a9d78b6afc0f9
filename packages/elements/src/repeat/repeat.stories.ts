import {html} from 'lit';
import {choices} from '../choices/choices.template.js';
import {date} from '../date/date.template.js';
import {field} from '../field/field.template.js';
import {repeat, type RepeatContent} from './repeat.template.js';

export default {
  title: 'Formulaires/Répétition',
  render: repeat,
  // Rows are numbered from the ids of the page: beside other examples, which rename theirs, « Ajouter » would miscount.
  parameters: {docs: {story: {inline: false, height: '44rem'}}},
};

const child = (index: number | string, prenom = '') => html`
  ${field({name: `enfants.${index}.prenom`, label: 'Prénom', subject: 'le prénom', required: true, value: prenom})}
  ${date({name: `enfants.${index}.naissance`, legend: 'Date de naissance', subject: 'la date de naissance', hint: 'Exemple : 24 08 2019', required: true})}
  ${choices({
    name: `enfants.${index}.allergies`,
    legend: 'Allergies',
    subject: 'oui ou non',
    kind: 'radio',
    required: true,
    options: [
      {
        value: 'oui',
        label: 'Oui',
        reveals: field({
          name: `enfants.${index}.details`,
          label: 'Lesquelles',
          subject: 'les allergies',
          required: true,
        }),
      },
      {value: 'non', label: 'Non'},
    ],
  })}`;

const args: RepeatContent = {
  name: 'enfants',
  itemLabel: 'Enfant',
  addLabel: 'Ajouter un autre enfant',
  min: 1,
  max: 3,
  rows: [{title: 'Enfant 1', content: child(0), removable: false}],
  blank: child('__index__'),
};

const two = [
  {title: 'Enfant 1', content: child(0, 'Léo'), removable: true},
  {title: 'Enfant 2', content: child(1, 'Zoé'), removable: true, subject: 'Zoé Martin'},
];

export const One = {name: 'Un élément', args};

export const Two = {name: 'Deux éléments', args: {...args, rows: two} satisfies RepeatContent};

export const Full = {name: 'Complet', args: {...args, max: 2, rows: two} satisfies RepeatContent};

export const Empty = {
  name: 'Vide, avec un titre',
  args: {...args, legend: 'Vos enfants', min: 0, rows: [], addLabel: 'Ajouter un enfant'} satisfies RepeatContent,
};

export const Collapsed = {
  name: 'Éléments repliés',
  args: {
    ...args,
    min: 0,
    rows: [
      {...two[0], subject: 'Léo Martin', collapsed: 'Léo Martin, né le 24 août 2019, sans allergie'},
      {...two[1], collapsed: 'Zoé Martin, née le 3 mai 2017, sans allergie'},
    ],
  } satisfies RepeatContent,
};

export const Confirming = {
  name: 'Le serveur demande confirmation',
  args: {...args, rows: two.map((row, index) => ({...row, confirming: index === 1}))} satisfies RepeatContent,
};
