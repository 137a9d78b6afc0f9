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
