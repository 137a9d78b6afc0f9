import {errorSummary, type ErrorItem} from './error-summary.template.js';

export default {title: 'Formulaires/Résumé des erreurs', render: errorSummary};

const email: ErrorItem = {
  id: 'courriel',
  message: 'Saisissez l’adresse électronique en entier, par exemple nom@exemple.fr.',
};

export const None = {name: 'Aucune erreur', args: {errors: []}};

export const One = {name: 'Une erreur', args: {errors: [email]}};

export const Several = {
  name: 'Plusieurs erreurs',
  args: {
    errors: [
      {id: 'prenoms', message: 'Saisissez vos prénoms.'},
      email,
      {id: 'naissance-mois', message: 'La date de naissance\u202f: vérifiez le mois, par exemple 24 08 1962.'},
    ],
  },
};

export const WithoutField = {
  name: 'Sans champ à corriger',
  args: {
    errors: [
      {
        message:
          'Le service ne répond pas. Vos réponses sont enregistrées\u202f: essayez de nouveau dans quelques minutes.',
      },
    ],
  },
};

export const Rows = {
  name: 'La même erreur dans plusieurs éléments',
  args: {
    errors: [
      {id: 'enfants-0-prenom', message: 'Saisissez le prénom.', row: 'Enfant 1'},
      {id: 'enfants-1-prenom', message: 'Saisissez le prénom.', row: 'Enfant 2'},
      {id: 'enfants-1-ecole', message: 'Choisissez l’école.', row: 'Enfant 2'},
    ] satisfies ErrorItem[],
  },
};

export const Many = {
  name: 'Vingt-quatre erreurs',
  args: {
    errors: Array.from({length: 24}, (_, index): ErrorItem => ({
      id: `repas-${index + 1}`,
      message: `Choisissez le repas du ${index === 0 ? '1er' : index + 1} septembre.`,
    })),
  },
};
