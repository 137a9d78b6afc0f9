import {readForm} from '@socle/services/uploads';
import type {Dossier} from '@socle/services/dossiers';
import type {Payment} from '@socle/services/payment';
import {textOf} from '../answers/answers.js';
import {PAYMENT} from '../description/pages.js';
import {nothingOpenPage} from '../pages/messages.js';
import {paymentPage, strangerPaymentPage} from '../pages/payment.js';
import {isSettled, paymentContent} from '../pages/payment-content.js';
import {pathOf} from '../answers/progress.js';
import {currentDossier, currentDraft, followLink, seeOther, type Visit} from './visit.js';
import {showReview} from './deposit.js';

/** GET /demarche/paiement: what the server itself knows of the payment, asked again while it is open. */
export async function showPayment(visit: Visit): Promise<Response> {
  const dossier = await currentDossier(visit);
  if (!dossier) return (await currentDraft(visit)) ? showReview(visit) : nothingOpenPage(visit);
  return paymentPage(visit, dossier, contentOf(visit, dossier, await freshPayment(visit, dossier)));
}

async function freshPayment({bricks}: Visit, dossier: Dossier): Promise<Payment | undefined> {
  const last = await bricks.payments.latest(dossier.id);
  return last && !isSettled(last) ? ((await bricks.payments.refresh(last.operationId)) ?? last) : last;
}

function contentOf(visit: Visit, dossier: Dossier, last: Payment | undefined) {
  return paymentContent(visit.site, dossier, last, followLink(visit.site, dossier.number));
}

/** POST /demarche/paiement: leaves for PayFiP, with the dossier already safe. */
export async function pay(visit: Visit): Promise<Response> {
  const dossier = await currentDossier(visit);
  if (!dossier) return nothingOpenPage(visit);
  if (dossier.amount === 0) return seeOther(pathOf(PAYMENT));
  const {publicUrl, demarche} = visit.sites.usual;
  const started = await visit.bricks.payments.start({
    dossierId: dossier.id,
    number: dossier.number,
    amount: dossier.amount,
    object: demarche.payment?.fee.object ?? demarche.title,
    email: textOf(dossier.answers, demarche.email).trim(),
    returnUrl: `${publicUrl}/paiement/retour`,
    notifyUrl: `${publicUrl}/paiement/notification`,
  });
  if (started.kind === 'redirect') return seeOther(started.url);
  if (started.kind === 'already') return seeOther(pathOf(PAYMENT));
  return paymentPage(visit, dossier, contentOf(visit, dossier, await visit.bricks.payments.latest(dossier.id)), true);
}

/** GET /paiement/retour: the parameters say which operation, never what came of it. */
export async function payReturn(visit: Visit): Promise<Response> {
  const operation = visit.url.searchParams.get('idop') ?? visit.url.searchParams.get('idOp');
  const payment = operation ? await visit.bricks.payments.refresh(operation) : undefined;
  const dossier = await currentDossier(visit);
  if (dossier && (!payment || payment.dossierId === dossier.id)) return seeOther(pathOf(PAYMENT));
  if (!payment) return nothingOpenPage(visit);
  return strangerPaymentPage(visit, payment);
}

/** POST /paiement/retour: a cross-site POST comes without our cookie, so it is turned into a GET that has it. */
export async function payReturnPosted(visit: Visit): Promise<Response> {
  const {fields} = await readForm(visit.request);
  const operation =
    fields.find(([name]) => name.toLowerCase() === 'idop')?.[1] ?? visit.url.searchParams.get('idop') ?? '';
  return seeOther(`/paiement/retour?idop=${encodeURIComponent(operation)}`);
}
