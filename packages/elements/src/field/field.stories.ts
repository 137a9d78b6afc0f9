import {field, type FieldContent} from './field.template.js';

export default {title: 'Formulaires/Champ', render: field};

const email: FieldContent = {
  name: 'courriel',
  label: 'Adresse électronique',
  subject: 'l’adresse électronique',
  type: 'email',
  hint: 'Exemple : nom@exemple.fr',
  autocomplete: 'email',
  required: true,
};

export const Required = {name: 'Obligatoire', args: email};

export const Optional = {
  name: 'Facultatif',
  args: {
    name: 'usage',
    label: 'Nom d’usage',
    subject: 'le nom d’usage',
    autocomplete: 'family-name',
  } satisfies FieldContent,
};

export const Filled = {name: 'Rempli', args: {...email, value: 'camille@exemple.fr'} satisfies FieldContent};

export const Refused = {
  name: 'Refusé par le serveur',
  args: {
    ...email,
    value: 'camille',
    error: 'Saisissez l’adresse électronique en entier, par exemple nom@exemple.fr.',
  } satisfies FieldContent,
};

export const WithSource = {
  name: 'Prérempli, avec sa source',
  args: {
    name: 'prenoms',
    label: 'Prénoms',
    subject: 'vos prénoms',
    autocomplete: 'given-name',
    required: true,
    value: 'Angela Claire Louise',
    source: 'Fourni par FranceConnect',
  } satisfies FieldContent,
};

export const Telephone = {
  name: 'Téléphone',
  args: {
    name: 'tel',
    label: 'Téléphone',
    subject: 'le numéro de téléphone',
    type: 'tel',
    autocomplete: 'tel',
    hint: 'Exemple : 06 12 34 56 78',
    required: true,
  } satisfies FieldContent,
};

export const Postcode = {
  name: 'Code postal',
  args: {
    name: 'adresse.codePostal',
    label: 'Code postal',
    subject: 'le code postal',
    type: 'postcode',
    autocomplete: 'postal-code',
    hint: '5 chiffres',
    required: true,
  } satisfies FieldContent,
};

export const Numeric = {
  name: 'Nombre',
  args: {
    name: 'quotient',
    label: 'Quotient familial',
    subject: 'le quotient familial',
    type: 'number',
    hint: 'En euros, par exemple 730',
    required: true,
  } satisfies FieldContent,
};

export const Textarea = {
  name: 'Texte long',
  args: {
    name: 'allergies',
    label: 'Allergies',
    subject: 'les allergies',
    type: 'textarea',
    rows: 3,
    maxLength: 500,
    required: true,
    hint: '500 caractères au plus',
    value: 'Arachide & « fruits à coque »\n<œuf>',
  } satisfies FieldContent,
};

export const Select = {
  name: 'Liste',
  args: {
    name: 'classe',
    label: 'Classe',
    subject: 'la classe',
    type: 'select',
    required: true,
    options: [
      {value: 'cp', label: 'CP'},
      {value: 'ce1', label: 'CE1'},
      {value: 'ce2', label: 'CE2'},
    ],
    value: 'ce1',
  } satisfies FieldContent,
};

export const OwnSentence = {
  name: 'Phrases propres',
  args: {
    name: 'dossier',
    label: 'Numéro de dossier',
    subject: 'le numéro de dossier',
    pattern: 'A-\\d{4}',
    hint: 'Exemple : A-0042',
    required: true,
    width: 'short',
    messages: {
      required: 'Recopiez le numéro de dossier.',
      format: 'Le numéro de dossier commence par A, par exemple A-0042.',
    },
  } satisfies FieldContent,
};

export const Search = {
  name: 'Recherche',
  args: {
    name: 'recherche',
    label: 'Rechercher une démarche',
    subject: 'ce que vous cherchez',
    type: 'search',
    required: true,
  } satisfies FieldContent,
};

export const Url = {
  name: 'Adresse d’un site',
  args: {
    name: 'site',
    label: 'Site de l’association',
    subject: 'l’adresse du site',
    type: 'url',
    hint: 'Exemple : https://www.exemple.fr',
    required: true,
  } satisfies FieldContent,
};

export const Bounded = {
  name: 'Nombre entre deux bornes',
  args: {
    name: 'personnes',
    label: 'Personnes dans le foyer',
    subject: 'le nombre de personnes',
    type: 'number',
    hint: 'Vous compris, de 1 à 20',
    min: 1,
    max: 20,
    required: true,
  } satisfies FieldContent,
};

const password: FieldContent = {
  name: 'secret',
  label: 'Mot de passe',
  subject: 'votre mot de passe',
  type: 'password',
  required: true,
};

export const Password = {name: 'Mot de passe', args: password};

export const NewPassword = {
  name: 'Mot de passe choisi, refusé',
  args: {
    ...password,
    autocomplete: 'new-password',
    hint: '12 caractères au moins, une phrase convient',
    minLength: 12,
    error: 'Saisissez votre mot de passe en 12 caractères au moins.',
  } satisfies FieldContent,
};

const motive: FieldContent = {
  name: 'motif',
  label: 'Motif de la demande',
  subject: 'le motif',
  type: 'textarea',
  rows: 3,
  maxLength: 120,
  required: true,
};

export const Counter = {
  name: 'Caractères comptés',
  args: {...motive, value: 'Nous déménageons à Aubremer en septembre.'} satisfies FieldContent,
};

export const CounterOver = {
  name: 'Caractères en trop',
  args: {
    ...motive,
    value: `Nous déménageons à Aubremer en septembre. ${'Notre fils y entre à l’école. '.repeat(3)}`,
    error: 'Saisissez le motif en 120 caractères au plus.',
  } satisfies FieldContent,
};

export const CounterInput = {
  name: 'Caractères comptés, sur une ligne',
  args: {
    name: 'titre',
    label: 'Titre de l’annonce',
    subject: 'le titre',
    maxLength: 40,
    counter: true,
    required: true,
  } satisfies FieldContent,
};
