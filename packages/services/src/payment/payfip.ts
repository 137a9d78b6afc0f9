import {readText} from '../uploads/read-form.js';
import {PaymentUnavailableError} from './errors.js';
import {toStatus, type PayfipAnswer} from './payfip-answer.js';
import {toPayfip, type PayfipSettings} from './payfip-order.js';
import {PayfipFault, payfipSoap} from './payfip-soap.js';
import type {PaymentProvider} from './contract.js';

/** An operation must begin within 15 minutes. */
export const USABLE = 15 * 60 * 1000;

/** PayFiP, the payment service of the DGFiP. It signs nothing: `status` is the only truth. */
export function payfip(settings: PayfipSettings): PaymentProvider {
  const call = payfipSoap(settings.wsdl);

  async function ask(operationId: string): Promise<PayfipAnswer> {
    try {
      return {detail: await call('recupererDetailPaiementSecurise', {idOp: operationId})};
    } catch (error) {
      if (error instanceof PayfipFault) return {fault: error.code};
      throw error;
    }
  }

  return {
    async create(order) {
      const {idOp} = await call('creerPaiementSecurise', toPayfip(order, settings)).catch(error => {
        throw error instanceof PayfipFault ? new PaymentUnavailableError(error.message, {cause: error}) : error;
      });
      if (!idOp) throw new PaymentUnavailableError('PayFiP gave no operation.');
      const page = new URL('/tpa/paiementws.web', settings.wsdl);
      page.searchParams.set('idop', idOp);
      return {operationId: idOp, redirectUrl: page.href, expiresAt: new Date(Date.now() + USABLE)};
    },

    async status(operationId, createdAt) {
      try {
        return toStatus(await ask(operationId), {
          operationId,
          numcli: settings.numcli,
          age: Date.now() - createdAt.getTime(),
        });
      } catch {
        return {state: 'unknown'}; // No answer: nothing is known, and nothing must change.
      }
    },

    async parseNotification(request) {
      const text = request.method === 'POST' ? await readText(request, 4096).catch(() => '') : '';
      const idop = new URLSearchParams(text).get('idop') ?? new URL(request.url).searchParams.get('idop');
      return idop && /^[\w-]{1,64}$/.test(idop) ? idop : undefined;
    },
  };
}
