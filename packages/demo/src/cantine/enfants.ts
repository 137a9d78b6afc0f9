import type {ChoicesItem, RowItem, Step} from '@socle/demarche/description';
import {name} from './words.js';

const yesNo: Pick<ChoicesItem, 'kind' | 'choose' | 'inline' | 'options'> = {
  kind: 'choices',
  choose: 'one',
  inline: true,
  options: [
    {value: 'oui', label: 'Oui'},
    {value: 'non', label: 'Non'},
  ],
};

const schools = ['École maternelle des Pommiers', 'École élémentaire du Bocage', 'École élémentaire Jean-Vaubert'];

const classes = ['Petite section', 'Moyenne section', 'Grande section', 'CP', 'CE1', 'CE2', 'CM1', 'CM2'];

const sameText = (text: string) => ({value: text, label: text});

const childQuestions: RowItem[] = [
  {...name('Prénom de l’enfant', 'le prénom de l’enfant'), name: 'prenom'},
  {...name('Nom de l’enfant', 'le nom de l’enfant'), name: 'nom'},
  {
    kind: 'date',
    name: 'naissance',
    legend: 'Date de naissance',
    subject: 'la date de naissance',
    hint: 'Exemple : 3 9 2019',
    past: true,
    min: '2010-01-01',
  },
  {
    kind: 'field',
    name: 'ecole',
    type: 'select',
    label: 'École',
    subject: 'l’école',
    options: schools.map(sameText),
  },
  {
    kind: 'field',
    name: 'classe',
    type: 'select',
    label: 'Classe à la rentrée',
    subject: 'la classe',
    options: classes.map(sameText),
    width: 'medium',
  },
  {
    kind: 'choices',
    name: 'jours',
    choose: 'several',
    legend: 'Jours de repas chaque semaine',
    subject: 'au moins un jour de repas',
    inline: true,
    options: [
      {value: 'lundi', label: 'Lundi'},
      {value: 'mardi', label: 'Mardi'},
      {value: 'jeudi', label: 'Jeudi'},
      {value: 'vendredi', label: 'Vendredi'},
    ],
  },
  {
    kind: 'choices',
    name: 'regime',
    choose: 'one',
    legend: 'Repas',
    subject: 'le type de repas',
    options: [
      {value: 'standard', label: 'Repas habituel'},
      {value: 'sans-porc', label: 'Repas sans porc'},
      {value: 'vegetarien', label: 'Repas végétarien'},
    ],
  },
  {
    ...yesNo,
    name: 'allergies',
    legend: 'L’enfant a-t-il des allergies alimentaires ?',
    subject: 'oui ou non pour les allergies',
  },
  {
    kind: 'field',
    name: 'allergiesPrecision',
    type: 'textarea',
    label: 'Lesquelles ?',
    subject: 'les allergies de l’enfant',
    rows: 3,
    maxLength: 500,
    hint: 'À remplir si vous avez répondu oui. Nous vous contacterons pour établir un projet d’accueil individualisé.',
    when: {answer: 'allergies', is: 'oui'},
  },
];

/** Every child of the family, the same questions for each. */
export const child: Step = {
  id: 'enfants',
  title: 'L’enfant à inscrire',
  lead: 'Inscrivez ensemble tous les enfants de votre famille.',
  items: [
    {
      kind: 'repeat',
      name: 'enfants',
      itemLabel: 'Enfant',
      addLabel: 'Ajouter un autre enfant',
      min: 1,
      max: 6,
      subjectFrom: ['prenom', 'nom'],
      items: childQuestions,
    },
  ],
};
