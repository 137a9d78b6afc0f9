import {formatDate, formatEuros} from '@socle/core/formats';
import {alert} from '@socle/elements/alert/template';
import {receipt} from '@socle/elements/receipt/template';
import type {ReceiptContent} from '@socle/elements/receipt/template';
import {review} from '@socle/elements/review/template';
import type {ConsentRecord} from '@socle/services/consents';
import type {Dossier} from '@socle/services/dossiers';
import type {Payment} from '@socle/services/payment';
import type {StoredFile} from '@socle/services/uploads';
import {html, nothing} from 'lit';
import {textOf} from '../answers/answers.js';
import {applying} from '../answers/applicable.js';
import {decisionDate} from '../description/decision.js';
import type {Demarche, Territory} from '../description/contract.js';
import {PAYMENT} from '../description/pages.js';
import {isSettled} from './payment-content.js';
import {pathOf} from '../answers/progress.js';
import {reviewSections} from '../answers/review-sections.js';
import type {TextVersion} from '../routes/chosen-version.js';
import type {Visit} from '../routes/visit.js';
import type {Words} from '../words/usual.js';
import {help} from './help.js';
import {page, paragraphs} from './layout.js';
import {closeSession} from './messages.js';
import {crumbs} from './step.js';

/** What a receipt is written from. */
export interface Deposited {
  dossier: Dossier;
  files: readonly StoredFile[];
  /** Names of the documents that the antivirus rejected since. */
  rejected: readonly string[];
  consents: readonly ConsentRecord[];
  payment: Payment | undefined;
  /** The link that opens the dossier anywhere. */
  link: string;
  /** Whether the e-mail of the receipt has left; undefined when this session did not deposit. */
  sent: boolean | undefined;
  notice?: string;
}

/** The accusé de réception électronique (CRPA L112-11, R112-11-1), bookmarkable and printable. */
export function receiptPage(visit: Visit, deposited: Deposited): Response {
  const {demarche, words} = visit.site;
  const {dossier, files, rejected, sent, notice} = deposited;
  const content = receiptContent(visit, deposited);
  return page(visit, {
    title: words.receipt.pageTitle(dossier.number),
    crumbs: crumbs('Accusé de réception'),
    body: html`
      ${notice ? alert({kind: 'success', title: notice, focus: true}) : nothing}
      <h1>${words.receipt.title}</h1>
      ${rejected.length > 0 ? rejectedNotice(words, rejected) : nothing}
      ${paragraphs(words.receipt.summary(content.decision.regime, formatDate(content.decision.date)))}
      ${receipt({
        ...content,
        ...(sent !== undefined && {email: {address: textOf(dossier.answers, demarche.email), sent}}),
        payment: paymentPart(words, deposited),
        sections: html`
          ${review({sections: reviewSections(applying(demarche, dossier).demarche, dossier, files, false), level: 3})}
          ${consentPart(demarche, deposited.consents)}
        `,
      })}
      ${closeSession(visit)}
    `,
    aside: help(visit.site),
  });
}

const rejectedNotice = ({receipt: {rejected}}: Words, names: readonly string[]) =>
  alert({
    kind: 'warning',
    title: rejected.title,
    content: rejected.text(names.map(name => `«\u202F${name}\u202F»`)),
  });

/** What a receipt promises, as it was on the day of the deposit. */
export type Promised = Pick<Demarche, 'decision' | 'next'> &
  Pick<Territory, 'service'> & {
    /** The version of the texts in which it was deposited: what is written later, unasked, is written in it. */
    version?: TextVersion;
  };

/** The legal content of the receipt, for the page and for the e-mail. */
export function receiptContent(
  {site, sites}: Pick<Visit, 'site' | 'sites'>,
  {dossier, link}: Pick<Deposited, 'dossier' | 'link'>,
): ReceiptContent {
  const {service, decision, next} = dossier.receipt as unknown as Promised;
  // The promise is kept in its usual words. Its easy ones are said while it is still the promise of the description.
  const isCurrent = JSON.stringify(next) === JSON.stringify(sites.usual.demarche.next);
  return {
    number: dossier.number,
    receivedAt: dossier.submittedAt.toISOString(),
    service,
    decision: {
      regime: decision.regime,
      date: decisionDate(dossier.submittedAt, decision),
      ...(decision.appeal && {appeal: decision.appeal}),
    },
    next: isCurrent ? site.demarche.next : next,
    followHref: link,
  };
}

function paymentPart(words: Words, {dossier, payment}: Deposited): unknown {
  if (dossier.amount === 0) return nothing;
  if (payment && isSettled(payment)) {
    return html`<p>
      ${payment.state === 'paid' ? 'Payé' : 'Prélèvement enregistré'} : ${formatEuros(payment.amount)}, référence
      ${payment.reference}. <a href=${pathOf(PAYMENT)}>Voir l’accusé de réception du paiement</a>
    </p>`;
  }
  return html`
    <p>Il reste <strong>${formatEuros(dossier.amount)}</strong>${words.receipt.later}</p>
    <p><a class="socle-button" href=${pathOf(PAYMENT)}>${words.receipt.pay}</a></p>
  `;
}

function consentPart(demarche: Demarche, consents: readonly ConsentRecord[]): unknown {
  if (consents.length === 0) return nothing;
  const named = (purpose: string) =>
    demarche.steps.flatMap(({items}) => items).find(item => item.kind === 'consent' && item.name === purpose);
  return html`
    <section id="accords">
      <h3>Mes accords</h3>
      ${consents.map(({purpose, choice, withdrawnAt}) => {
        const item = named(purpose);
        const title = item?.kind === 'consent' ? item.purpose : purpose;
        const given = choice === 'oui' && !withdrawnAt;
        return html`
          <form method="post" action="/demarche/accuse">
            <p>
              <strong>${title}</strong> : ${given ? 'accord donné' : withdrawnAt ? `accord retiré le ${formatDate(withdrawnAt)}` : 'accord refusé'}.
            </p>
            ${
              given
                ? html`<button class="socle-button socle-button--secondary" name="action" value="retirer-accord:${purpose}">
                  Retirer mon accord<span class="socle-visually-hidden"> : ${title}</span>
                </button>`
                : nothing
            }
          </form>
        `;
      })}
    </section>
  `;
}
