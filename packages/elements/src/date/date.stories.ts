import {date, type DateContent} from './date.template.js';

export default {title: 'Formulaires/Date', render: date};

const birth: DateContent = {
  name: 'naissance',
  legend: 'Date de naissance',
  subject: 'la date de naissance',
  hint: 'Exemple : 24 08 1962',
  required: true,
  past: true,
};

export const Required = {name: 'Obligatoire', args: birth};

export const OwnBirthDate = {
  name: 'Date de naissance de l’usager',
  args: {...birth, autocomplete: 'bday'} satisfies DateContent,
};

export const Optional = {
  name: 'Facultative',
  args: {
    name: 'arrivee',
    legend: 'Date d’arrivée dans la commune',
    subject: 'la date d’arrivée',
    hint: 'Exemple : 01 09 2025',
  } satisfies DateContent,
};

export const Filled = {
  name: 'Remplie',
  args: {...birth, value: {jour: '24', mois: '08', annee: '1962'}} satisfies DateContent,
};

export const Refused = {
  name: 'Refusée par le serveur',
  args: {
    ...birth,
    value: {jour: '24', mois: '13', annee: '1962'},
    faulty: ['mois'],
    error: 'La date de naissance\u202f: vérifiez le mois, par exemple 24 08 1962.',
  } satisfies DateContent,
};

export const RefusedYear = {
  name: 'Année en deux chiffres, refusée',
  args: {
    ...birth,
    value: {jour: '3', mois: '9', annee: '21'},
    faulty: ['annee'],
    error: 'La date de naissance\u202f: écrivez l’année en quatre chiffres, 1921 ou 2021.',
  } satisfies DateContent,
};

export const WholeRefused = {
  name: 'Tapée d’un trait, refusée sans scripts',
  args: {
    ...birth,
    value: {jour: '31/02/2015'},
    faulty: ['jour'],
    error: 'La date de naissance\u202f: vérifiez le jour, par exemple 24 08 1962.',
  } satisfies DateContent,
};

export const Presumed = {
  name: 'Jour ou mois inconnus acceptés',
  args: {...birth, presumed: true} satisfies DateContent,
};

export const PresumedFilled = {
  name: 'Jour inconnu',
  args: {...birth, presumed: true, value: {mois: '08', annee: '1962'}} satisfies DateContent,
};

export const PresumedRefused = {
  name: 'Jour ou mois inconnus acceptés, refusée',
  args: {
    ...birth,
    presumed: true,
    value: {jour: '24', annee: '1962'},
    faulty: ['mois'],
    error:
      'La date de naissance\u202f: ajoutez le mois, par exemple 24 08 1962. Si le jour ou le mois n’est pas connu, laissez sa case vide.',
  } satisfies DateContent,
};

export const Bounded = {
  name: 'Entre deux jours',
  args: {
    name: 'debut',
    legend: 'Premier repas',
    subject: 'la date du premier repas',
    hint: 'Exemple : 01 09 2026',
    required: true,
    min: '2026-09-01',
    max: '2027-07-03',
  } satisfies DateContent,
};
