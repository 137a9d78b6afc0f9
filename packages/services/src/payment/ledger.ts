import {randomUUID} from 'node:crypto';
import type {Database} from '../database/database.js';
import type {CreatedOperation, Debt, OperationStatus, Payment, PaymentState} from './contract.js';
import {isMoney, isOpen, nextState} from './transitions.js';

/** A row of the table `payments`. Without `operation_id`, an order is being placed, or its placing failed. */
export interface PaymentRow {
  id: string;
  operation_id: string | null;
  dossier_id: string;
  reference: string;
  amount: number;
  state: PaymentState;
  redirect_url: string | null;
  authorisation: string | null;
  means: 'card' | 'debit' | null;
  created_at: Date;
  updated_at: Date;
  paid_at: Date | null;
}

export function toPayment(row: PaymentRow): Payment {
  return {
    operationId: row.operation_id!,
    dossierId: row.dossier_id,
    reference: row.reference,
    amount: row.amount,
    state: row.state,
    redirectUrl: row.redirect_url!,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    ...(row.paid_at ? {paidAt: row.paid_at} : {}),
    ...(row.authorisation ? {authorisation: row.authorisation} : {}),
    ...(row.means ? {means: row.means} : {}),
  };
}

/** The operation; undefined when it is none of ours. */
export async function findOperation(db: Database, operationId: string): Promise<PaymentRow | undefined> {
  return (await db.query<PaymentRow>('select * from payments where operation_id = $1', [operationId]))[0];
}

/** The operations of a dossier: those with money first, then the newest. */
export function operationsOf(db: Database, dossierId: string): Promise<PaymentRow[]> {
  return db.query<PaymentRow>(
    `select * from payments where dossier_id = $1 and operation_id is not null
     order by case state when 'paid' then 0 when 'settling' then 1 else 2 end, created_at desc`,
    [dossierId],
  );
}

/** How long placing an order may take before it is taken for dead (its process was killed). */
const PLACING = 60_000;

/**
 * Takes the right to place an order for the dossier, under a reference never used before; undefined when an operation
 * that may still be paid exists, or is being created.
 */
export function claim(
  db: Database,
  {dossierId, number, amount}: Debt,
  now: Date,
): Promise<{id: string; reference: string} | undefined> {
  return db.transaction(async transaction => {
    await transaction.query('select pg_advisory_xact_lock(hashtext($1))', [dossierId]);
    await transaction.query(
      `update payments set state = 'expired', updated_at = $2 where dossier_id = $1 and state = 'created' and operation_id is null and created_at < $3`,
      [dossierId, now, new Date(now.getTime() - PLACING)],
    );
    const rows = await transaction.query<{state: PaymentState}>('select state from payments where dossier_id = $1', [
      dossierId,
    ]);
    if (rows.some(({state}) => isOpen(state) || isMoney(state))) return undefined;
    const claimed = {id: randomUUID(), reference: referenceOf(number, rows.length + 1)};
    await transaction.query(
      `insert into payments (id, dossier_id, reference, amount, state, created_at, updated_at) values ($1, $2, $3, $4, 'created', $5, $5)`,
      [claimed.id, dossierId, claimed.reference, amount, now],
    );
    return claimed;
  });
}

/** The dossier's number and the rank of the attempt, in the letters and digits PayFiP takes: `A267K4M2PQX01`. */
function referenceOf(number: string, attempt: number): string {
  return number.replace(/[^A-Za-z0-9]/g, '').slice(0, 27) + String(attempt).padStart(2, '0');
}

/** The order was placed. */
export async function placed(db: Database, id: string, {operationId, redirectUrl}: CreatedOperation): Promise<void> {
  const now = new Date();
  await db.query(
    'update payments set operation_id = $2, redirect_url = $3, created_at = $4, updated_at = $4 where id = $1',
    [id, operationId, redirectUrl, now],
  );
}

/** Closes an operation that nobody can pay any more. */
export async function close(db: Database, id: string, state: 'cancelled' | 'expired'): Promise<void> {
  await db.query(
    `update payments set state = $2, updated_at = $3 where id = $1 and state in ('created', 'pending', 'abandoned')`,
    [id, state, new Date()],
  );
}

/** What became of an operation: its row, and whether money has come, or is on its way, for the first time. */
export interface Recorded {
  row: PaymentRow;
  settled: boolean;
}

/** Keeps what the provider says of an operation; gives the row as it now is. The same news twice changes nothing. */
export function record(db: Database, operationId: string, status: OperationStatus): Promise<Recorded | undefined> {
  return db.transaction(async transaction => {
    const [row] = await transaction.query<PaymentRow>('select * from payments where operation_id = $1 for update', [
      operationId,
    ]);
    if (!row) return undefined;
    const now = new Date();
    const state = agrees(row, status) ? nextState(row.state, status.state) : disagreement(row);
    if (state === row.state) {
      await transaction.query('update payments set checked_at = $2 where id = $1', [row.id, now]);
      return {row, settled: false};
    }
    const [changed] = await transaction.query<PaymentRow>(
      `update payments set state = $2, authorisation = $3, means = $4, paid_at = $5, updated_at = $6, checked_at = $6 where id = $1 returning *`,
      [row.id, state, status.authorisation, status.means, isMoney(state) ? (status.at ?? now) : null, now],
    );
    return changed && {row: changed, settled: isMoney(state) && !isMoney(row.state)};
  });
}

/** Money must be the amount ordered, under the reference ordered. */
function agrees(row: PaymentRow, {state, amount, reference}: OperationStatus): boolean {
  return !isMoney(state) || (amount === row.amount && reference === row.reference);
}

/** Somebody has to look at it: never « paid », and no other operation is begun meanwhile. */
function disagreement({id, state}: PaymentRow): PaymentState {
  console.error(`payment: the provider's answer does not match the order of row ${id}.`);
  return isOpen(state) ? 'unknown' : state;
}
