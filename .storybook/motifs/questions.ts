import {choices} from '@socle/elements/choices/template';
import {date} from '@socle/elements/date/template';
import {field} from '@socle/elements/field/template';
import {form} from '@socle/elements/form/template';
import {nextStep} from '@socle/elements/steps/template';
import {html, type TemplateResult} from 'lit';
import {kept, shell, type Links} from './shell.js';
import {stepHeading, titleOf} from './steps.js';

/** How a page of questions is shown. */
export interface Shown {
  /** True after a refusal: the answers stay, each fault is told twice. */
  refused?: boolean;
  user?: string;
  /** Addresses of the pages already done. */
  done?: readonly string[];
}

const save = 'Enregistrer et continuer plus tard';

/** A page of questions: where one is, what is asked, what comes next. */
export const questionPage = (
  links: Links,
  step: number,
  {done, user}: Shown,
  content: TemplateResult,
  more: {lead: string; errors?: {id: string; message: string}[]; multipart?: boolean},
) =>
  shell(links, {
    user,
    crumb: titleOf(step),
    errors: more.errors,
    aside: kept,
    body: html`
      ${stepHeading(step, done)}
      <p class="socle-lead">${more.lead}</p>
      ${form({action: links.next, content, submit: 'Continuer', save, multipart: more.multipart, label: titleOf(step)})}
      ${nextStep({title: titleOf(step + 1)})}`,
  });

const missingName = 'Saisissez votre nom de naissance.';
const badEmail = 'Saisissez votre adresse électronique en entier, par exemple nom@exemple.fr.';

/** Who asks. */
export const identityPage = (links: Links, shown: Shown = {}) => {
  const given = shown.user ? {value: 'Angela Claire', source: 'Fourni par FranceConnect'} : {};
  const content = html`
    ${field({name: 'prenom', label: 'Prénom', subject: 'votre prénom', autocomplete: 'given-name', required: true, value: shown.refused ? 'Angela' : undefined, ...given})}
    ${field({name: 'nom', label: 'Nom de naissance', subject: 'votre nom de naissance', autocomplete: 'family-name', required: true, error: shown.refused ? missingName : undefined, ...(shown.user && {value: 'Dubois', source: 'Fourni par FranceConnect'})})}
    ${field({name: 'courriel', label: 'Adresse électronique', subject: 'votre adresse électronique', type: 'email', hint: 'Nous y enverrons votre accusé de réception. Exemple\u202f: nom@exemple.fr', autocomplete: 'email', required: true, value: shown.refused ? 'angela@' : undefined, error: shown.refused ? badEmail : undefined})}
    ${field({name: 'telephone', label: 'Téléphone', subject: 'votre numéro de téléphone', type: 'tel', hint: 'Pour vous joindre si un document manque. Exemple\u202f: 06 12 34 56 78', autocomplete: 'tel'})}`;
  const errors = shown.refused
    ? [
        {id: 'nom', message: missingName},
        {id: 'courriel', message: badEmail},
      ]
    : [];
  return questionPage(links, 1, shown, content, {
    lead: 'Ces informations servent à vous répondre et à établir la facture.',
    errors,
  });
};

const impossible = 'La date de naissance\u202f: vérifiez le jour, par exemple 24 08 1962.';
const noDay = 'Choisissez au moins un jour de repas.';

/** For whom. */
export const childPage = (links: Links, shown: Shown = {}) => {
  const {refused = false} = shown;
  const content = html`
    ${field({name: 'enfant', label: 'Prénom de l’enfant', subject: 'le prénom de l’enfant', required: true, value: refused ? 'Léo' : undefined})}
    ${date({name: 'naissance', legend: 'Date de naissance', subject: 'la date de naissance', hint: 'Exemple\u202f: 3 9 2019', required: true, past: true, ...(refused && {value: {jour: '31', mois: '4', annee: '2019'}, error: impossible, faulty: ['jour' as const]})})}
    ${choices({name: 'jours', legend: 'Jours de repas chaque semaine', subject: 'au moins un jour de repas', kind: 'checkbox', inline: true, required: true, error: refused ? noDay : undefined, options: ['Lundi', 'Mardi', 'Jeudi', 'Vendredi'].map(label => ({value: label.toLowerCase(), label}))})}
    ${choices({
      name: 'allergies',
      legend: 'L’enfant a-t-il des allergies alimentaires\u202f?',
      subject: 'oui ou non pour les allergies',
      kind: 'radio',
      inline: true,
      required: true,
      options: [
        {value: 'oui', label: 'Oui'},
        {value: 'non', label: 'Non', checked: refused},
      ],
    })}`;
  const errors = refused
    ? [
        {id: 'naissance-jour', message: impossible},
        {id: 'jours', message: noDay},
      ]
    : [];
  return questionPage(links, 2, shown, content, {lead: 'Inscrivez un enfant à la fois.', errors});
};
