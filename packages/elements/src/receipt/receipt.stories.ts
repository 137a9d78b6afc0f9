import {html} from 'lit';
import {receipt, type ReceiptContent} from './receipt.template.js';

export default {title: 'Démarche/Accusé de réception', render: receipt};

const application = {
  number: '2B4-7F9-K3T',
  receivedAt: '2026-11-12T13:05:00Z',
  service: {
    name: 'Service Éducation de la commune d’Aubremer',
    address: '1 place de la Mairie, 14000 Aubremer',
    phone: '02 31 00 00 00',
    email: 'education@aubremer.example',
  },
  decision: {regime: 'acceptation', date: '2027-01-12'},
  next: [
    'Nous vérifions vos justificatifs dans les cinq jours ouvrés.',
    'S’il manque une pièce, nous vous écrivons à angela@exemple.fr.',
    'Votre enfant peut manger à la cantine dès notre accord.',
  ],
  followHref: '#suivre',
} satisfies ReceiptContent;

export const Acceptance = {
  name: 'Silence vaut acceptation',
  args: {...application, email: {address: 'angela@exemple.fr', sent: true}} satisfies ReceiptContent,
};

export const Rejection = {
  name: 'Silence vaut rejet',
  args: {
    ...application,
    decision: {
      regime: 'rejet',
      date: '2027-01-12',
      appeal:
        'Vous aurez alors deux mois pour écrire au maire d’Aubremer ou saisir le tribunal administratif de Caen, par exemple sur www.telerecours.fr.',
    },
  } satisfies ReceiptContent,
};

export const NoDecision = {
  name: 'Sans décision implicite',
  args: {...application, decision: {regime: 'aucune', date: '2027-01-12'}} satisfies ReceiptContent,
};

export const MailFailed = {
  name: 'Courriel non parti',
  args: {...application, email: {address: 'angela@exemple.fr', sent: false}} satisfies ReceiptContent,
};

export const WithAnswers = {
  name: 'Avec les réponses envoyées',
  args: {
    ...application,
    sections: html`<h3>L’enfant</h3><p>Léo Martin, né le 3 avril 2019, école Jules-Verne.</p>`,
  } satisfies ReceiptContent,
};
