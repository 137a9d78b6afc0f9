import {html, nothing} from 'lit';
import type {Html} from '@socle/core/html';
import {formatDate, formatDateTime} from '@socle/core/formats';
import {alert} from '../alert/alert.template.js';
import {icon} from '../icons/icons.js';

/** What the silence of the administration means; `date` is when, in ISO 8601. */
export interface Decision {
  regime: 'acceptation' | 'rejet' | 'aucune';
  date: string;
  /** When silence is a refusal: délais et voies de recours, in one paragraph. */
  appeal?: string;
}

/** All that an accusé de réception électronique must say (articles L112-11 and R112-11-1 of the CRPA). */
export interface ReceiptContent {
  number: string;
  /** Date and hour of reception, in ISO 8601. */
  receivedAt: string;
  service: {name: string; address: string; phone: string; email: string};
  decision: Decision;
  /** What happens next, one sentence each, in order. */
  next: string[];
  /** A page to come back to. */
  followHref: string;
  email?: {address: string; sent: boolean};
  /** What was sent. */
  sections?: Html;
  /** Where the payment stands. */
  payment?: Html;
}

/** The documented HTML of a receipt. The page gives the `h1`: « Votre demande est déposée ». */
export const receipt = (content: ReceiptContent) => html`
  <socle-receipt>
    ${stamp(content)}
    ${content.email ? mail(content.email) : nothing}
    ${content.payment ? html`<div data-payment>${content.payment}</div>` : nothing}
    <section data-next>
      <h2>Et maintenant</h2>
      <ol>${content.next.map(step => html`<li>${step}</li>`)}</ol>
      <p><a href=${content.followHref}>Suivre ma demande ${content.number}</a></p>
    </section>
    ${decision(content.decision)}
    ${service(content.service)}
    ${content.sections ? html`<section data-sent><h2>Ce que vous avez envoyé</h2>${content.sections}</section>` : nothing}
  </socle-receipt>
`;

// The buttons need scripts: the element reveals them.
const stamp = ({number, receivedAt, service: {name}}: ReceiptContent) => html`
  <section data-stamp aria-label="Accusé de réception">
    <h2>Accusé de réception électronique</h2>
    ${postmark(receivedAt)}
    <dl>
      <div data-number><dt>Numéro de dossier</dt><dd>${number}</dd></div>
      <div><dt>Reçu le</dt><dd><time datetime=${receivedAt}>${formatDateTime(receivedAt)}</time></dd></div>
      <div><dt>Par</dt><dd>${name}</dd></div>
    </dl>
    <div class="socle-actions">
      <button type="button" class="socle-button socle-button--secondary" data-print hidden>${icon('print')} Imprimer</button>
      <button type="button" class="socle-button socle-button--tertiary" data-copy=${number} hidden
              data-done="Numéro copié" data-failed="Le numéro n’a pas pu être copié : notez-le ou imprimez cette page.">Copier le numéro</button>
    </div>
    <p role="status" data-status></p>
    <p role="alert" data-failure></p>
  </section>
`;

/** For the eyes alone: the list beside it says the same date in words. */
const postmark = (receivedAt: string) => html`
  <svg data-postmark viewBox="0 0 140 100" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round">
    <circle cx="50" cy="50" r="46"/><circle cx="50" cy="50" r="40" stroke-width="1"/>
    <path d="M89 26q6-6 12 0t12 0 12 0 12 0M95 42q6-6 12 0t12 0 12 0M95 58q6-6 12 0t12 0 12 0M89 74q6-6 12 0t12 0 12 0 12 0"/>
    <g fill="currentColor" stroke="none" text-anchor="middle" font-weight="700">
      <text x="50" y="48" font-size="20" letter-spacing="1">REÇU</text>
      <text x="50" y="66" font-size="12">${postmarkDate(receivedAt)}</text>
    </g>
  </svg>
`;

/** « 12/11/2026 », in Paris. */
const postmarkDate = (date: string) =>
  new Intl.DateTimeFormat('fr-FR', {timeZone: 'Europe/Paris'}).format(new Date(date));

const mail = ({address, sent}: {address: string; sent: boolean}) =>
  sent
    ? html`<p data-mail>${icon('mail')}<span>Nous vous avons envoyé cet accusé de réception à ${address}. Regardez aussi dans vos courriers indésirables.</span></p>`
    : alert({
        kind: 'warning',
        title: 'Le courriel n’est pas parti',
        content: html`<p>Nous n’avons pas pu écrire à ${address}. Votre demande est bien déposée : imprimez cette page ou notez le numéro.</p>`,
      });

const decision = ({regime, date, appeal}: Decision) => html`
  <section data-decision>
    <h2>La décision</h2>
    ${sentence[regime](html`<strong><time datetime=${date}>${formatDate(date)}</time></strong>`)}
    ${regime === 'rejet' ? html`<h3>Délais et voies de recours</h3><p>${appeal ?? defaultAppeal}</p>` : nothing}
  </section>
`;

// Code de justice administrative, R421-1 and R421-2: two months from the silence.
const defaultAppeal =
  'Vous aurez alors deux mois pour contester ce refus, auprès de notre collectivité (recours gracieux) ou devant le tribunal administratif (recours contentieux), par exemple sur www.telerecours.fr.';

// The wording follows R112-11-1: the date, its condition, then the attestation or the ways of appeal.
const sentence: Record<Decision['regime'], (date: unknown) => unknown> = {
  acceptation: date => html`
    <p>Sans réponse de notre part le ${date}, votre demande est acceptée, sous réserve que la demande soit complète.</p>
    <p>Vous pourrez alors nous demander une attestation de cette acceptation (article L232-3 du code des relations entre le public et l’administration).</p>`,
  rejet: date => html`
    <p>Sans réponse de notre part le ${date}, votre demande est refusée, sous réserve que la demande soit complète.</p>`,
  aucune: date => html`
    <p>Nous vous répondrons au plus tard le ${date}, sous réserve que la demande soit complète. L’absence de réponse ne vaut ni acceptation ni refus.</p>`,
};

const service = ({name, address, phone, email}: ReceiptContent['service']) => html`
  <section data-service>
    <h2>Le service qui traite votre demande</h2>
    <address>
      <p><strong>${name}</strong></p>
      <p>${address}</p>
      <p>${icon('phone')}<a href="tel:${phone.replace(/[^+\d]/g, '')}"><span class="socle-visually-hidden">Téléphone : </span>${phone}</a></p>
      <p>${icon('mail')}<a href="mailto:${email}"><span class="socle-visually-hidden">Courriel : </span>${email}</a></p>
    </address>
  </section>
`;
