import {html} from 'lit';
import {consent, type ConsentContent} from './consent.template.js';

export default {title: 'Accords/Consentement facultatif', render: consent};

const args: ConsentContent = {
  name: 'photos',
  purpose: 'Photographies au restaurant scolaire',
  explanation: html`<p>Pendant l’année, des photographies sont prises au restaurant scolaire pour le bulletin municipal et le site de la commune.</p>`,
  who: 'La commune d’Aubremer',
  duration: 'Un an, puis les photographies sont effacées',
  version: '2026-09-01',
  question: 'Acceptez-vous que votre enfant soit photographié\u202f?',
};

export const NoAnswer = {name: 'Sans réponse', args};

export const Accepted = {name: 'Oui', args: {...args, value: 'oui'} satisfies ConsentContent};

export const Declined = {name: 'Non', args: {...args, value: 'non'} satisfies ConsentContent};

export const Refused = {
  name: 'Réponse illisible pour le serveur',
  args: {...args, error: 'Répondez par oui ou par non, ou laissez sans réponse.'} satisfies ConsentContent,
};
