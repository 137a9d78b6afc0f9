import {field} from '../field/field.template.js';
import {choices, type ChoicesContent} from './choices.template.js';

export default {title: 'Formulaires/Choix', render: choices};

const diet: ChoicesContent = {
  name: 'regime',
  legend: 'Régime alimentaire',
  subject: 'le régime alimentaire',
  kind: 'radio',
  required: true,
  options: [
    {value: 'standard', label: 'Standard'},
    {value: 'sans-porc', label: 'Sans porc'},
    {value: 'vegetarien', label: 'Végétarien', hint: 'Un menu sans viande ni poisson, chaque jour.'},
  ],
};

const days: ChoicesContent = {
  name: 'jours',
  legend: 'Jours de présence',
  subject: 'les jours de présence',
  hint: 'Plusieurs réponses sont possibles.',
  kind: 'checkbox',
  required: true,
  options: [
    {value: 'lundi', label: 'Lundi'},
    {value: 'mardi', label: 'Mardi'},
    {value: 'jeudi', label: 'Jeudi'},
    {value: 'vendredi', label: 'Vendredi'},
  ],
};

const allergies: ChoicesContent = {
  name: 'allergies',
  legend: 'Votre enfant a-t-il des allergies\u202f?',
  subject: 'oui ou non',
  kind: 'radio',
  required: true,
  options: [
    {
      value: 'oui',
      label: 'Oui',
      reveals: field({name: 'details', label: 'Lesquelles', subject: 'les allergies', required: true}),
    },
    {value: 'non', label: 'Non'},
  ],
};

export const Radios = {name: 'Un seul choix', args: diet};

export const Boxes = {name: 'Plusieurs choix', args: days};

export const Optional = {name: 'Facultatif', args: {...days, required: false} satisfies ChoicesContent};

export const Chosen = {
  name: 'Choisi',
  args: {
    ...days,
    options: days.options.map((option, index) => ({...option, checked: index < 2})),
  } satisfies ChoicesContent,
};

export const Refused = {
  name: 'Refusé par le serveur',
  args: {...diet, error: 'Choisissez le régime alimentaire.'} satisfies ChoicesContent,
};

export const BoxesRefused = {
  name: 'Plusieurs choix, refusé',
  args: {...days, error: 'Choisissez les jours de présence.'} satisfies ChoicesContent,
};

export const Inline = {
  name: 'Côte à côte',
  args: {
    ...diet,
    name: 'titulaire',
    legend: 'Êtes-vous le responsable légal de l’enfant\u202f?',
    inline: true,
    options: [
      {value: 'oui', label: 'Oui'},
      {value: 'non', label: 'Non'},
    ],
    messages: {required: 'Choisissez oui ou non.'},
  } satisfies ChoicesContent,
};

export const Revealing = {name: 'Avec une question liée', args: allergies};

export const Revealed = {
  name: 'Avec une question liée, montrée',
  args: {
    ...allergies,
    options: allergies.options.map(option => ({...option, checked: option.value === 'oui'})),
  } satisfies ChoicesContent,
};
