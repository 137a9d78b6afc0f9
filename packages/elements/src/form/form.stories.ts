import {html} from 'lit';
import {choices} from '../choices/choices.template.js';
import {date} from '../date/date.template.js';
import {errorSummary} from '../error-summary/error-summary.template.js';
import {field} from '../field/field.template.js';
import {form, type FormContent} from './form.template.js';

export default {
  title: 'Formulaires/Formulaire',
  render: (content: FormContent) => html`${errorSummary({errors: []})} ${form(content)}`,
};

const questions = () => html`
  ${field({name: 'prenoms', label: 'Prénoms', subject: 'vos prénoms', autocomplete: 'given-name', required: true})}
  ${field({name: 'courriel', label: 'Adresse électronique', subject: 'l’adresse électronique', type: 'email', hint: 'Exemple : nom@exemple.fr', autocomplete: 'email', required: true})}
  ${date({name: 'naissance', legend: 'Date de naissance', subject: 'la date de naissance', hint: 'Exemple : 24 08 1962', required: true, past: true, autocomplete: 'bday'})}
  ${choices({
    name: 'allergies',
    legend: 'Avez-vous des allergies\u202f?',
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
  })}
  ${choices({
    name: 'jours',
    legend: 'Jours de présence',
    subject: 'les jours de présence',
    kind: 'checkbox',
    required: true,
    options: [
      {value: 'lundi', label: 'Lundi'},
      {value: 'mardi', label: 'Mardi'},
    ],
  })}`;

export const Page = {
  name: 'Une page de questions',
  args: {
    action: '/demarche/vous',
    content: questions,
    allRequired: true,
    submit: 'Continuer',
    save: 'Enregistrer et continuer plus tard',
  } satisfies FormContent,
};

export const SomeOptional = {
  name: 'Avec un champ facultatif',
  args: {
    action: '/demarche/vous',
    content: html`
      ${field({name: 'prenoms', label: 'Prénoms', subject: 'vos prénoms', autocomplete: 'given-name', required: true})}
      ${field({name: 'usage', label: 'Nom d’usage', subject: 'le nom d’usage', autocomplete: 'family-name'})}`,
    submit: 'Continuer',
  } satisfies FormContent,
};

export const Files = {
  name: 'Avec des fichiers',
  args: {
    action: '/demarche/justificatifs',
    multipart: true,
    submit: 'Continuer',
    label: 'Les justificatifs',
    content: html`<p><label for="piece">Justificatif de domicile</label> <input id="piece" name="piece" type="file" required></p>`,
  } satisfies FormContent,
};

export const Act = {
  name: 'Un acte, sans question',
  args: {
    action: '/demarche/verification',
    content: html`<p>En déposant la demande, vous envoyez vos réponses à la mairie.</p>`,
    submit: 'Déposer la demande',
    submitValue: 'deposer',
    note: false,
  } satisfies FormContent,
};
