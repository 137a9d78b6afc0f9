import type {Database} from '../database/database.js';
import type {Payment, PaymentProvider, Payments, PaymentsOptions} from './contract.js';
import {findOperation, operationsOf, record, toPayment, type PaymentRow} from './ledger.js';
import {PaymentOrderError, PaymentUnavailableError} from './errors.js';
import {reconcile} from './reconcile.js';
import {start} from './start.js';
import {isOpen} from './transitions.js';

export type * from './contract.js';
export {payfip} from './payfip.js';
export {PaymentOrderError, PaymentUnavailableError} from './errors.js';

/** Payments in the database, paid at one provider. */
export function payments(db: Database, provider: PaymentProvider, {settled}: PaymentsOptions = {}): Payments {
  async function refresh(operationId: string): Promise<Payment | undefined> {
    const row = await findOperation(db, operationId);
    return row && toPayment(await ask(row));
  }

  async function ask(row: PaymentRow): Promise<PaymentRow> {
    if (row.state === 'paid') return row;
    const status = await provider.status(row.operation_id!, row.created_at);
    const recorded = await record(db, row.operation_id!, status);
    const now = recorded?.row ?? row;
    if (recorded?.settled) await tell(now);
    return status.state === 'unknown' && isOpen(now.state) ? {...now, state: 'unknown'} : now;
  }

  // The payment is recorded whatever becomes of its announcement.
  async function tell(row: PaymentRow): Promise<void> {
    try {
      await settled?.(toPayment(row));
    } catch {
      console.error(`payment: the settlement of row ${row.id} could not be announced.`);
    }
  }

  return {
    refresh,
    reconcile: now => reconcile(db, ask, now),

    async start(debt) {
      try {
        return await start(db, provider, ask, debt);
      } catch (error) {
        if (!(error instanceof PaymentOrderError || error instanceof PaymentUnavailableError)) throw error;
        console.error(`payment: ${error.message}`);
        return {kind: 'unavailable'};
      }
    },

    async latest(dossierId) {
      const [row] = await operationsOf(db, dossierId);
      return row && toPayment(row);
    },

    async notify(request) {
      const operationId = await provider.parseNotification(request);
      if (!operationId) return new Response(null, {status: 400});
      await refresh(operationId);
      return new Response(null, {status: 200});
    },
  };
}
