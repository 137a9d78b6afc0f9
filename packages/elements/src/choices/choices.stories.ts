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

const food: ChoicesContent = {
  name: 'allergenes',
  legend: 'Allergies de votre enfant',
  subject: 'les allergies, ou aucune',
  kind: 'checkbox',
  required: true,
  options: [
    {value: 'lait', label: 'Lait'},
    {value: 'oeuf', label: 'Œuf'},
    {value: 'autre', label: 'Une autre', hint: 'Vous direz laquelle au service de restauration.'},
    {value: 'aucune', label: 'Aucune allergie', exclusive: true},
  ],
};

const rules: ChoicesContent = {
  name: 'reglement',
  subject: 'la case pour accepter le règlement',
  kind: 'single',
  required: true,
  options: [{value: 'oui', label: 'J’accepte le règlement du restaurant scolaire.'}],
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

export const RevealingBox = {
  name: 'Case avec une question liée',
  args: {
    ...food,
    name: 'contact',
    legend: 'Comment vous prévenir\u202f?',
    subject: 'comment vous prévenir',
    hint: 'Plusieurs réponses sont possibles.',
    options: [
      {value: 'courrier', label: 'Par courrier'},
      {
        value: 'tel',
        label: 'Par téléphone',
        hint: 'Du lundi au vendredi, en journée.',
        reveals: field({
          name: 'telephone',
          label: 'Numéro de téléphone',
          subject: 'le numéro de téléphone',
          type: 'tel',
          hint: 'Exemple : 06 12 34 56 78',
          autocomplete: 'tel',
          required: true,
        }),
      },
    ],
  } satisfies ChoicesContent,
};

export const Exclusive = {name: 'Avec une réponse seule', args: food};

export const ExclusiveRefused = {
  name: 'Avec une réponse seule, refusé',
  args: {
    ...food,
    options: food.options.map(option => ({...option, checked: ['lait', 'aucune'].includes(option.value)})),
    error: 'Décochez «\u202fAucune allergie\u202f», ou décochez les autres réponses.',
  } satisfies ChoicesContent,
};

export const Single = {name: 'Une case', args: rules};

export const SingleOptional = {
  name: 'Une case, facultative',
  args: {
    name: 'lettre',
    kind: 'single',
    options: [{value: 'oui', label: 'Recevoir les menus du mois', hint: 'Un message au début de chaque mois.'}],
  } satisfies ChoicesContent,
};

export const SingleRefused = {
  name: 'Une case, refusée',
  args: {...rules, error: 'Cochez la case pour accepter le règlement.'} satisfies ChoicesContent,
};
