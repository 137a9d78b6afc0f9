import {review, type ReviewSection} from './review.template.js';

export default {title: 'Formulaires/Vérification', render: review};

const sections: ReviewSection[] = [
  {
    title: 'Votre identité',
    rows: [
      {term: 'Prénoms', value: 'Angela Claire Louise', source: 'Fourni par FranceConnect'},
      {
        term: 'Adresse électronique',
        value: 'angela@exemple.fr',
        change: {href: '/demarche/vous#courriel', label: 'l’adresse électronique'},
      },
      {term: 'Nom d’usage', value: '', change: {href: '/demarche/vous#usage', label: 'le nom d’usage'}},
    ],
  },
  {
    title: 'Enfant 1',
    change: {href: '/demarche/enfants', label: 'la partie Enfant 1'},
    rows: [
      {term: 'Prénom', value: 'Léo'},
      {term: 'Jours de présence', value: ['Lundi', 'Mardi', 'Jeudi']},
      {term: 'Quotient familial', value: '730', source: 'Fourni par la CAF le 12 novembre 2026'},
    ],
  },
];

export const Sections = {name: 'Réponses à vérifier', args: {sections}};

export const ReadOnly = {
  name: 'Réponses déposées',
  args: {sections: sections.map(({title, rows}) => ({title, rows: rows.map(({change: _, ...row}) => row)}))},
};
