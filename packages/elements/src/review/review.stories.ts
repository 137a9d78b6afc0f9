import {html} from 'lit';
import {choices} from '../choices/choices.template.js';
import {date} from '../date/date.template.js';
import {field} from '../field/field.template.js';
import {review, reviewOf, type ReviewSection} from './review.template.js';

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

const answers = html`
  <form id="reponses" aria-label="Vos réponses">
    ${field({name: 'prenoms', label: 'Prénoms', subject: 'vos prénoms', value: 'Angela Claire', autocomplete: 'given-name', required: true})}
    ${field({name: 'usage', label: 'Nom d’usage', subject: 'le nom d’usage', autocomplete: 'family-name'})}
    ${date({name: 'naissance', legend: 'Date de naissance', subject: 'la date de naissance', required: true, value: {jour: '24', mois: '08', annee: '1962'}})}
    ${choices({
      name: 'jours',
      legend: 'Jours de présence',
      subject: 'les jours de présence',
      kind: 'checkbox',
      required: true,
      options: [
        {value: 'lundi', label: 'Lundi', checked: true},
        {value: 'mardi', label: 'Mardi'},
        {value: 'jeudi', label: 'Jeudi', checked: true},
      ],
    })}
  </form>`;

export const FromForm = {
  name: 'Les réponses d’un formulaire de la page',
  args: {form: 'reponses'},
  render: ({form}: {form: string}) => html`${answers} ${reviewOf({form})}`,
};
