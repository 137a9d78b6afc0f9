import type {Payment} from '@socle/services/payment';
import {textOf} from '../answers/answers.js';
import {paymentMail} from '../pages/mails.js';
import type {Promised} from '../pages/receipt.js';
import {followLink, type Bricks, type Sites} from './visit.js';

/** Sends the acknowledgement of a payment, whether the usager came back or not (CRPA L112-11). */
export async function acknowledgePayment(sites: Sites, bricks: Bricks, payment: Payment): Promise<void> {
  const dossier = await bricks.dossiers.read(payment.dossierId);
  if (!dossier) return;
  const {version} = dossier.receipt as unknown as Promised;
  const site = (version === 'easy' && sites.easy) || sites.usual;
  const link = followLink(site, dossier.number);
  const address = textOf(dossier.answers, site.demarche.email).trim();
  await bricks.mail.send({to: address, ...paymentMail({site}, dossier, payment, link)});
}
