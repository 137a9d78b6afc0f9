/**
 * created: the person was sent to pay. pending: no result yet. paid: final. settling: a direct debit on its way, not yet
 * « payé ». refused. abandoned: given up, may be resumed for 15 minutes. cancelled: given up for good. expired: never
 * paid. unknown: the provider gave no answer, or one that does not match the order.
 */
export type PaymentState =
  'created' | 'pending' | 'paid' | 'settling' | 'refused' | 'cancelled' | 'abandoned' | 'expired' | 'unknown';

/** One attempt at paying. Amounts in cents. */
export interface Payment {
  operationId: string;
  dossierId: string;
  reference: string;
  amount: number;
  state: PaymentState;
  createdAt: Date;
  updatedAt: Date;
  /** By the provider's clock; with `paid` and `settling` only. */
  paidAt?: Date;
  authorisation?: string;
  means?: 'card' | 'debit';
  redirectUrl: string;
}

export interface PaymentOrder {
  /** Cents. */
  amount: number;
  object: string;
  reference: string;
  email: string;
  returnUrl: string;
  notifyUrl: string;
  /** Budget year, four digits. */
  year: number;
}

export interface CreatedOperation {
  operationId: string;
  redirectUrl: string;
  expiresAt: Date;
}

export interface OperationStatus {
  state: PaymentState;
  amount?: number;
  reference?: string;
  authorisation?: string;
  at?: Date;
  means?: 'card' | 'debit';
}

/** A service where people pay. */
export interface PaymentProvider {
  /** @throws PaymentOrderError, PaymentUnavailableError */
  create: (order: PaymentOrder) => Promise<CreatedOperation>;
  /** Never throws: `unknown` when there is no answer. */
  status: (operationId: string, createdAt: Date) => Promise<OperationStatus>;
  /** The operation a notification, or a return of the browser, is about; undefined when it names none. */
  parseNotification: (request: Request) => Promise<string | undefined>;
}

/** What is to be paid, and the addresses (absolute, under 250 characters) to come back to. */
export interface Debt {
  dossierId: string;
  /** Of the dossier; the reference is made of it. */
  number: string;
  /** Cents. */
  amount: number;
  object: string;
  email: string;
  returnUrl: string;
  notifyUrl: string;
}

export type StartOutcome =
  /** A new operation, or the open one of less than 15 minutes. */
  | {kind: 'redirect'; url: string}
  /** Money has come or is on its way, or the outcome of the last attempt is not known yet. */
  | {kind: 'already'; payment: Payment}
  | {kind: 'unavailable'};

export interface Payments {
  /** Sends the person to pay, at most once for each dossier, however many times and tabs it is asked from. */
  start: (debt: Debt) => Promise<StartOutcome>;
  /** Asks the provider. Without an answer, an open operation is given as `unknown`, and is kept as it was. */
  refresh: (operationId: string) => Promise<Payment | undefined>;
  /** The payment of a dossier: the paid one if any, else the last attempt, as last known. */
  latest: (dossierId: string) => Promise<Payment | undefined>;
  /** Answers the provider's notification, which is never trusted: it only makes us ask. 200; 400 when it names nothing. */
  notify: (request: Request) => Promise<Response>;
  /** Asks again about what is not settled: to be called every 5 minutes, because notifications get lost. Gives how many changed. */
  reconcile: (now: Date) => Promise<number>;
}

export interface PaymentsOptions {
  /** Called once for each payment, when money first comes or is on its way, whoever found out: return, notification or reconciliation. */
  settled?: (payment: Payment) => Promise<void>;
}
