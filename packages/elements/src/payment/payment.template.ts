import {html, nothing} from 'lit';
import {formatDateTime, formatEuros} from '@socle/core/formats';
import {alert} from '../alert/alert.template.js';
import {icon} from '../icons/icons.js';
import type {PaymentState} from './contract.js';
import {outcomes} from './outcomes.js';

export type {PaymentState} from './contract.js';
export {paymentTitle} from './outcomes.js';

/** What is paid, to whom, and where it stands. */
export interface PaymentContent {
  state: PaymentState;
  /** In cents. */
  amount: number;
  /** « Restauration scolaire, septembre 2026 ». */
  object: string;
  reference?: string;
  /** Who is paid, with its article: « la régie Restauration scolaire d’Aubremer ». */
  creditor: string;
  /** Target of the POST that opens a payment; without it the page offers none. */
  action?: string;
  /** The other means, one sentence each: by cheque, in cash at the counter… */
  otherWays: string[];
  /** This same page, asked again. */
  refreshHref?: string;
  /** True when PayFiP is asked in test mode (`saisie` T or X). */
  test?: boolean;
  /** The acknowledgement of the payment (article L112-11 of the CRPA); `date` in ISO 8601. */
  acknowledgement?: {date: string; authorisation?: string; reference: string; means: string};
  /** Where to go on without paying now. */
  laterHref?: string;
}

/** The documented HTML of a payment: before it, and after it. The page gives the `h1`: see `paymentTitle`. */
export const payment = (content: PaymentContent) => html`
  <socle-payment state=${content.state}>
    ${content.test && content.state !== 'nothing' ? html`<p data-test>${icon('info')} Mode test – aucun débit</p>` : nothing}
    ${content.state === 'to-pay' ? summary(content) : outcome(content)}
    ${content.acknowledgement ? acknowledgement(content) : nothing}
    ${canPay(content) ? offer(content) : nothing}
    ${waits(content) ? refresh(content) : nothing}
    ${content.state === 'verifying' && content.action ? resume(content) : nothing}
    ${isOpen(content) ? otherWays(content) : nothing}
  </socle-payment>
`;

const canPay = ({state, action}: PaymentContent) =>
  action !== undefined && ['to-pay', 'refused', 'abandoned', 'expired'].includes(state);

const waits = ({state, refreshHref}: PaymentContent) =>
  refreshHref !== undefined && ['verifying', 'unknown'].includes(state);

const isOpen = ({state}: PaymentContent) => ['to-pay', 'refused', 'abandoned', 'expired'].includes(state);

const summary = ({amount, object, creditor}: PaymentContent) => html`
  <dl data-summary>
    <div data-amount><dt>Montant à payer</dt><dd>${formatEuros(amount)}</dd></div>
    <div><dt>À qui</dt><dd>${creditor}</dd></div>
    <div><dt>Pour</dt><dd>${object}</dd></div>
  </dl>
`;

const outcome = ({state, amount}: PaymentContent) => {
  if (state === 'to-pay') return nothing;
  const {kind, heading, text} = outcomes[state];
  const euros = formatEuros(amount);
  return alert({kind, title: heading(euros), content: html`<p>${text(euros)}</p>`});
};

/** One click opens one payment: `socle-form` stops the second one, and so does the server. What follows is said before. */
const offer = ({state, amount, action, laterHref}: PaymentContent) => html`
  ${state === 'to-pay' ? whatHappens : nothing}
  <socle-form>
    <form method="post" action=${action}>
      <p class="socle-actions">
        <button class="socle-button" name="action" value="payer">Payer ${formatEuros(amount)} avec PayFiP</button>
        ${laterHref ? html`<a class="socle-button socle-button--tertiary" href=${laterHref}>Payer plus tard</a>` : nothing}
      </p>
    </form>
  </socle-form>
`;

const whatHappens = html`
  <h2 class="socle-visually-hidden">Ce qui va se passer</h2>
  <ol data-steps>
    <li>Vous quittez ce site pour payfip.gouv.fr, le service de paiement des finances publiques.</li>
    <li>Vous avez 15 minutes, avec votre carte bancaire ou vos identifiants impots.gouv.fr.</li>
    <li>Vous revenez ici avec l’accusé de réception de votre paiement.</li>
  </ol>
`;

const refresh = ({refreshHref}: PaymentContent) => html`
  <p class="socle-actions"><a class="socle-button" href=${refreshHref}>Actualiser</a></p>
`;

/** Whoever left PayFiP without finishing goes back to the same operation, which can only be paid once. */
const resume = ({action}: PaymentContent) => html`
  <socle-form>
    <form method="post" action=${action}>
      <p>Vous avez quitté PayFiP avant de payer ? Vous pouvez y revenir : l’opération est la même, elle ne sera payée qu’une fois.</p>
      <p class="socle-actions"><button class="socle-button socle-button--secondary" name="action" value="payer">Reprendre ce paiement</button></p>
    </form>
  </socle-form>
`;

const otherWays = ({otherWays: ways, reference}: PaymentContent) => html`
  ${ways.length > 0 ? html`<h2>Payer autrement</h2><ul class="socle-list">${ways.map(way => html`<li>${way}</li>`)}</ul>` : nothing}
  ${reference ? html`<p data-reference>Référence à rappeler : <strong>${reference}</strong></p>` : nothing}
`;

/** Every payment made in an online service is acknowledged: article L112-11 of the CRPA. */
const acknowledgement = ({state, amount, object, creditor, acknowledgement: ack}: PaymentContent) =>
  ack &&
  html`
  <section data-acknowledgement aria-label="Accusé de réception du paiement">
    <h2>Accusé de réception du paiement</h2>
    <dl>
      <div data-amount><dt>${state === 'settling' ? 'Montant qui sera prélevé' : 'Montant payé'}</dt><dd>${formatEuros(amount)}</dd></div>
      <div><dt>Date et heure</dt><dd><time datetime=${ack.date}>${formatDateTime(ack.date)}</time></dd></div>
      <div><dt>Moyen de paiement</dt><dd>${ack.means}</dd></div>
      <div><dt>Référence</dt><dd data-number>${ack.reference}</dd></div>
      ${ack.authorisation ? html`<div><dt>Numéro d’autorisation</dt><dd data-number>${ack.authorisation}</dd></div>` : nothing}
      <div><dt>Pour</dt><dd>${object}</dd></div>
      <div><dt>À qui</dt><dd>${creditor}</dd></div>
    </dl>
  </section>
`;
