import {html} from 'lit';
import {choices} from '../choices/choices.template.js';
import {errorSummary, type ErrorItem} from '../error-summary/error-summary.template.js';
import {field} from '../field/field.template.js';
import {reviewOf} from '../review/review.template.js';
import {stepPages, type StepPage, type StepPagesContent} from './step-pages.template.js';

interface StepPagesStory extends StepPagesContent {
  errors?: ErrorItem[];
}

export default {
  title: 'Formulaires/Étapes dans une page',
  render: ({errors = [], ...content}: StepPagesStory) =>
    html`<h1>Inscription à la cantine</h1> ${errorSummary({errors})} ${stepPages(content)}`,
};

const you = (error?: string): StepPage => ({
  id: 'vous',
  title: 'Vous',
  content: html`
    ${field({name: 'courriel', label: 'Adresse électronique', subject: 'l’adresse électronique', type: 'email', hint: 'Exemple : nom@exemple.fr', autocomplete: 'email', required: true, ...(error && {error, value: 'nom@'})})}
    ${field({
      name: 'cantine',
      label: 'Votre enfant mange-t-il à la cantine\u202f?',
      subject: 'oui ou non',
      type: 'select',
      required: true,
      options: [
        {value: 'oui', label: 'Oui'},
        {value: 'non', label: 'Non'},
      ],
    })}`,
});

const meals: StepPage = {
  id: 'repas',
  title: 'Les repas',
  lead: 'Répondez si votre enfant mange à la cantine.',
  when: 'cantine=oui',
  content: choices({
    name: 'jours',
    legend: 'Jours de repas',
    subject: 'les jours de repas',
    kind: 'checkbox',
    required: true,
    options: [
      {value: 'lundi', label: 'Lundi'},
      {value: 'mardi', label: 'Mardi'},
    ],
  }),
};

const contact: StepPage = {
  id: 'contact',
  title: 'Vous joindre',
  content: field({
    name: 'telephone',
    label: 'Téléphone',
    subject: 'le téléphone',
    type: 'tel',
    autocomplete: 'tel',
  }),
};

const check: StepPage = {
  id: 'verification',
  title: 'Vérifiez vos réponses',
  lead: 'Relisez vos réponses avant de les envoyer.',
  content: reviewOf({form: 'inscription'}),
};

const common = {id: 'inscription', action: '/inscription', submit: 'Envoyer la demande', submitValue: 'envoyer'};

export const Steps = {
  name: 'Une étape à la fois',
  args: {
    ...common,
    pages: [you(), contact],
    save: 'Enregistrer et continuer plus tard',
  } satisfies StepPagesStory,
};

export const Conditional = {
  name: 'Une étape selon une réponse, et la vérification',
  args: {...common, pages: [you(), meals, contact, check]} satisfies StepPagesStory,
};

const message = 'Saisissez l’adresse électronique en entier, par exemple nom@exemple.fr.';

export const Refused = {
  name: 'Refusée par le serveur à la deuxième étape',
  args: {
    ...common,
    pages: [contact, you(message), check],
    errors: [{id: 'courriel', message}],
  } satisfies StepPagesStory,
};
