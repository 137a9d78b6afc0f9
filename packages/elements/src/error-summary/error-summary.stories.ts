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
