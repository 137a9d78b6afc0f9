import {alert} from '@socle/elements/alert/template';
import {payment, paymentTitle} from '@socle/elements/payment/template';
import type {PaymentContent} from '@socle/elements/payment/template';
import {steps} from '@socle/elements/steps/template';
import {html, nothing} from 'lit';
import type {Dossier} from '@socle/services/dossiers';
import type {Payment} from '@socle/services/payment';
import {applying} from '../answers/applicable.js';
import {PAYMENT} from '../description/pages.js';
import {shownState} from './payment-content.js';
import {numberedPages} from '../answers/progress.js';
import type {Visit} from '../routes/visit.js';
import {help} from './help.js';
import {page, paragraphs} from './layout.js';
import {crumbs, stepItems} from './step.js';

/** The payment of a deposited request: what is due, or what came of it. */
export function paymentPage(visit: Visit, dossier: Dossier, content: PaymentContent, unavailable = false): Response {
  const {words} = visit.site;
  const {demarche} = applying(visit.site.demarche, dossier);
  const linear = demarche.mode !== 'tasks';
  const pages = numberedPages(demarche);
  const position = pages.findIndex(({id}) => id === PAYMENT);
  const title = paymentTitle(content.state);
  const named = pages.map(one => (one.id === PAYMENT ? {...one, title} : one));
  return page(visit, {
    title,
    ...(linear && {stage: `Étape ${String(position + 1)} sur ${String(pages.length)}`}),
    status: unavailable ? 503 : 200,
    crumbs: crumbs(demarche.payment?.title ?? ''),
    body: html`
      ${linear ? steps({current: position + 1, steps: stepItems(named, PAYMENT)}) : html`<h1>${title}</h1>`}
      ${
        unavailable
          ? alert({
              kind: 'warning',
              title: words.payment.unavailable.title,
              content: words.payment.unavailable.text,
              focus: true,
            })
          : nothing
      }
      ${content.state === 'to-pay' ? paragraphs(words.payment.before) : nothing}
      ${payment(content)}
      <p class="socle-back"><a href="/demarche/accuse">${words.payment.receipt}</a></p>
    `,
    aside: help(visit.site),
  });
}

/** What came of a payment, to a visitor whose session does not hold the dossier: nothing personal is said. */
export function strangerPaymentPage(visit: Visit, {state: known}: Payment): Response {
  const {words} = visit.site;
  const title = paymentTitle(shownState(known));
  return page(visit, {
    title,
    body: html`
      <h1>${title}</h1>
      <p class="socle-lead">${words.payment.stranger}</p>
      <p><a class="socle-button" href="/">${words.messages.home}</a></p>
    `,
    aside: help(visit.site),
  });
}
