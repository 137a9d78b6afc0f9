import {formatDate, formatDateTime, formatEuros} from '@socle/core/formats';
import type {Dossier} from '@socle/services/dossiers';
import type {Draft} from '@socle/services/drafts';
import type {Payment} from '@socle/services/payment';
import {receiptContent} from './receipt.js';
import type {Visit} from '../routes/visit.js';

/** Subject and text of a message. */
export interface Mail {
  subject: string;
  text: string;
}

/** The link that resumes a draft. */
export function draftMail({site}: Visit, draft: Draft, link: string): Mail {
  const {mails} = site.words;
  return {
    subject: `Votre brouillon ${draft.number} – ${site.demarche.title}`,
    text: paragraphs([
      'Bonjour,',
      mails.draft(draft.number, formatDate(draft.expiresAt)),
      `${mails.draftLink}\n${link}`,
      mails.secret,
      signature(site),
    ]),
  };
}

/** The link to a dossier, asked for again. */
export function linkMail({site}: Visit, dossier: Dossier, link: string): Mail {
  const {mails} = site.words;
  return {
    subject: `Votre dossier ${dossier.number} – ${site.demarche.title}`,
    text: paragraphs([
      'Bonjour,',
      mails.asked(dossier.number),
      `${mails.follow}\n${link}`,
      mails.secret,
      signature(site),
    ]),
  };
}

/** The accusé de réception électronique, with all that R112-11-1 of the CRPA asks. */
export function receiptMail(visit: Visit, dossier: Dossier, link: string): Mail {
  const {site} = visit;
  const {mails} = site.words;
  const {receivedAt, service, decision, next} = receiptContent(visit, {dossier, link});
  const silence = {
    acceptation: `Sans réponse de notre part le ${formatDate(decision.date)}, votre demande est acceptée, sous réserve qu’elle soit complète. Vous pourrez alors demander une attestation (article L232-3 du code des relations entre le public et l’administration).`,
    rejet: `Sans réponse de notre part le ${formatDate(decision.date)}, votre demande est rejetée, sous réserve qu’elle soit complète. ${decision.appeal ?? ''}`,
    aucune: '',
  }[decision.regime];
  return {
    subject: `Accusé de réception, dossier ${dossier.number} – ${site.demarche.title}`,
    text: paragraphs([
      'Bonjour,',
      ...mails.received(site.demarche.title, formatDateTime(receivedAt)),
      `Numéro de dossier : ${dossier.number}`,
      `Service chargé du dossier :\n${service.name}\n${service.address}\nTéléphone : ${service.phone}\nCourriel : ${service.email}`,
      silence,
      next.map(line => `– ${line}`).join('\n'),
      dossier.amount > 0 ? `Montant à payer : ${formatEuros(dossier.amount)}.` : '',
      `${mails.follow}\n${link}`,
      signature(site),
    ]),
  };
}

/** The acknowledgement that every payment of a téléservice gives (CRPA L112-11). */
export function paymentMail({site}: Pick<Visit, 'site'>, dossier: Dossier, payment: Payment, link: string): Mail {
  const {mails} = site.words;
  const paid = payment.state === 'paid';
  const moment = formatDateTime(payment.paidAt ?? payment.updatedAt);
  return {
    subject: `${paid ? 'Paiement reçu' : 'Prélèvement enregistré'}, dossier ${dossier.number}`,
    text: paragraphs([
      'Bonjour,',
      paid ? mails.paid(moment) : mails.settling(moment),
      [
        `Objet : ${site.demarche.payment?.fee.object ?? ''}`,
        `Montant : ${formatEuros(payment.amount)}`,
        `Bénéficiaire : ${site.demarche.payment?.creditor ?? ''}`,
        `Référence : ${payment.reference}`,
        ...(payment.authorisation ? [`Numéro d’autorisation : ${payment.authorisation}`] : []),
      ].join('\n'),
      `Votre dossier :\n${link}`,
      signature(site),
    ]),
  };
}

const paragraphs = (parts: string[]) => `${parts.filter(Boolean).join('\n\n')}\n`;

function signature({territory: {name, service}}: Visit['site']): string {
  return `${service.name}\n${name}\n${service.phone} – ${service.email}`;
}
