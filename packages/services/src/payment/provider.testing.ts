import {setTimeout as delay} from 'node:timers/promises';
import {
  PaymentUnavailableError,
  type OperationStatus,
  type PaymentOrder,
  type PaymentProvider,
  type PaymentState,
} from './payment.js';

/** A provider that answers what the test says. */
export class FakeProvider {
  orders: PaymentOrder[] = [];
  answers = new Map<string, OperationStatus>();
  /** No answer to anything. */
  down = false;
  /** How many times a status was asked for. */
  asked = 0;

  provider: PaymentProvider = {
    create: async order => {
      await delay(30);
      if (this.down) throw new PaymentUnavailableError('down');
      this.orders.push(order);
      const operationId = `op-${order.reference}`;
      this.answers.set(operationId, {state: 'pending'});
      return {
        operationId,
        redirectUrl: `https://pay.example/?idop=${operationId}`,
        expiresAt: new Date(Date.now() + 15 * 60_000),
      };
    },
    status: operationId => {
      this.asked++;
      return Promise.resolve(this.down ? {state: 'unknown'} : (this.answers.get(operationId) ?? {state: 'expired'}));
    },
    parseNotification: async request => new URLSearchParams(await request.text()).get('idop') ?? undefined,
  };

  /** The outcome of an operation, as ordered unless said otherwise. */
  say(operationId: string, state: PaymentState, more: Partial<OperationStatus> = {}): void {
    const {amount, reference} = this.orders.find(order => operationId === `op-${order.reference}`)!;
    const at = new Date('2026-11-12T13:05:00Z');
    this.answers.set(operationId, {state, amount, reference, authorisation: '42', at, means: 'card', ...more});
  }
}
