import type {Database} from '../database/database.js';
export type PaymentState = 'created' | 'pending' | 'paid' | 'settling' | 'refused' | 'cancelled' | 'abandoned' | 'expired' | 'unknown';
export interface Payment {
  operationId: string; dossierId: string; reference: string; amount: number; state: PaymentState;
  createdAt: Date; updatedAt: Date; paidAt?: Date; authorisation?: string; means?: 'card' | 'debit'; redirectUrl: string;
}
export interface PaymentOrder { amount: number; object: string; reference: string; email: string; returnUrl: string; notifyUrl: string; year: number }
export interface CreatedOperation { operationId: string; redirectUrl: string; expiresAt: Date }
export interface OperationStatus { state: PaymentState; amount?: number; reference?: string; authorisation?: string; at?: Date; means?: 'card' | 'debit' }
export interface PaymentProvider {
  create(order: PaymentOrder): Promise<CreatedOperation>;
  status(operationId: string, createdAt: Date): Promise<OperationStatus>;
  parseNotification(request: Request): Promise<string | undefined>;
}
export interface Debt { dossierId: string; number: string; amount: number; object: string; email: string; returnUrl: string; notifyUrl: string }
export type StartOutcome = {kind: 'redirect'; url: string} | {kind: 'already'; payment: Payment} | {kind: 'unavailable'};
export interface Payments {
  start(debt: Debt): Promise<StartOutcome>;
  refresh(operationId: string): Promise<Payment | undefined>;
  latest(dossierId: string): Promise<Payment | undefined>;
  notify(request: Request): Promise<Response>;
  reconcile(now: Date): Promise<number>;
}
export class PaymentOrderError extends Error {}
export class PaymentUnavailableError extends Error {}
export function payfip(_settings: {wsdl: string; numcli: string; saisie: 'T' | 'X' | 'W'}): PaymentProvider { throw new Error('not yet'); }
/** LEAD'S NOTE (contract addition): `settled` is called once per payment, when it first becomes paid or settling (whoever found out: notify, refresh or reconcile); its failure never breaks the caller. */
export interface PaymentsOptions { settled?: (payment: Payment) => Promise<void> }
export function payments(_db: Database, _provider: PaymentProvider, _options: PaymentsOptions = {}): Payments { throw new Error('not yet'); }
