import type {PaymentContent} from '@socle/elements/payment/template';
import type {Dossier} from '@socle/services/dossiers';
import type {Payment, PaymentState} from '@socle/services/payment';
import {PAYMENT} from '../description/pages.js';
import {pathOf} from '../answers/progress.js';
import type {Site} from '../routes/visit.js';

const shown: Record<PaymentState, PaymentContent['state']> = {
  created: 'verifying',
  pending: 'verifying',
  paid: 'paid',
  settling: 'settling',
  refused: 'refused',
  abandoned: 'abandoned',
  cancelled: 'abandoned',
  expired: 'expired',
  unknown: 'unknown',
};

/** The state of a payment, in the words of the pages. */
export const shownState = (state: PaymentState) => shown[state];

const means = {card: 'Carte bancaire', debit: 'Prélèvement'};

/** States in which nothing more is to be paid, and an acknowledgement is due (CRPA L112-11). */
export const isSettled = (payment: Payment | undefined) => payment?.state === 'paid' || payment?.state === 'settling';

/** What the page of payment says of a dossier, from what the server itself knows. */
export function paymentContent(site: Site, dossier: Dossier, last: Payment | undefined, link: string): PaymentContent {
  const described = site.demarche.payment;
  const state = dossier.amount === 0 ? 'nothing' : last ? shown[last.state] : 'to-pay';
  return {
    state,
    amount: dossier.amount,
    object: described?.fee.object ?? '',
    creditor: described?.creditor ?? '',
    reference: dossier.number,
    action: pathOf(PAYMENT),
    otherWays: described?.otherWays ?? [],
    refreshHref: pathOf(PAYMENT),
    laterHref: link,
    test: site.testPayments,
    ...(last &&
      isSettled(last) && {
        acknowledgement: {
          date: (last.paidAt ?? last.updatedAt).toISOString(),
          reference: last.reference,
          means: means[last.means ?? 'card'],
          ...(last.authorisation && {authorisation: last.authorisation}),
        },
      }),
  };
}
