import {attestation} from '@socle/elements/attestation/template';
import {consent} from '@socle/elements/consent/template';
import {privacyNotice} from '@socle/elements/privacy-notice/template';
import {html} from 'lit';
import {questionPage, type Shown} from './questions.js';
import type {Links} from './shell.js';

const unticked = 'Cochez la case pour attester l’exactitude de vos réponses.';

/** Information, the one consent that is free, and the declaration that is not. */
export const agreementsPage = (links: Links, shown: Shown = {}) => {
  const error = shown.refused ? unticked : undefined;
  const content = html`
    ${privacyNotice({
      controller: 'La Ville d’Aubremer',
      purpose: 'Inscrire votre enfant à la restauration scolaire et calculer votre tarif',
      basis: 'Mission d’intérêt public (article 6.1.e du RGPD)',
      recipients: 'Le service Éducation, la cuisine centrale pour les allergies, la trésorerie pour le paiement',
      retention: 'L’année scolaire en cours et la suivante',
      rights:
        'Vous pouvez demander l’accès à vos données, leur rectification ou leur effacement, et vous opposer à leur traitement.',
      dpo: {email: 'dpo@aubremer.example'},
      sources: ['FranceConnect\u202f: votre identité', 'La CAF ou la MSA\u202f: votre quotient familial'],
    })}
    ${consent({
      name: 'photos',
      purpose: 'Photographies prises pendant les repas',
      explanation: html`<p>La commune prend parfois des photographies pour son journal municipal.</p>`,
      question: 'Acceptez-vous que votre enfant soit photographié\u202f?',
      who: 'La Ville d’Aubremer, pour son journal et son site',
      duration: 'L’année scolaire',
      version: '2026-09',
    })}
    ${attestation({
      name: 'attestation',
      subject: 'l’exactitude de vos réponses',
      statement: 'J’atteste sur l’honneur que les informations données sont exactes.',
      sanction:
        'Une fausse déclaration est punie d’un an d’emprisonnement et de 15\u00a0000\u00a0€ d’amende (article 441-7 du code pénal).',
      error,
    })}`;
  const errors = error ? [{id: 'attestation', message: error}] : [];
  return questionPage(links, 5, shown, content, {
    lead: 'Une information à lire, un accord que vous êtes libre de donner, et une déclaration.',
    errors,
  });
};
