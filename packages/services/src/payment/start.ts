import {setTimeout as delay} from 'node:timers/promises';
import type {Database} from '../database/database.js';
import {claim, close, operationsOf, placed, toPayment, type PaymentRow} from './ledger.js';
import {parisYear} from './paris-time.js';
import {USABLE} from './payfip.js';
import type {Debt, PaymentProvider, StartOutcome} from './contract.js';
import {isMoney, isOpen} from './transitions.js';

type Ask = (row: PaymentRow) => Promise<PaymentRow>;

/** See `Payments.start`. */
export async function start(db: Database, provider: PaymentProvider, ask: Ask, debt: Debt): Promise<StartOutcome> {
  const going = await underway(db, ask, debt.dossierId);
  if (going) return going;
  const claimed = await claim(db, debt, new Date());
  if (!claimed) return awaitOther(db, debt.dossierId);
  try {
    const {amount, object, email, returnUrl, notifyUrl} = debt;
    const operation = await provider.create({
      amount,
      object,
      email,
      returnUrl,
      notifyUrl,
      reference: claimed.reference,
      year: parisYear(new Date()),
    });
    await placed(db, claimed.id, operation);
    return {kind: 'redirect', url: operation.redirectUrl};
  } catch (error) {
    await close(db, claimed.id, 'expired'); // Nobody was given its address: it cannot be paid.
    throw error;
  }
}

const DAY = 24 * 60 * 60 * 1000;

/** What earlier attempts make of this one, once the provider was asked about each that may have been paid. */
async function underway(db: Database, ask: Ask, dossierId: string): Promise<StartOutcome | undefined> {
  const rows = await operationsOf(db, dossierId);
  for (const row of rows) {
    if (isMoney(row.state)) return {kind: 'already', payment: toPayment(row)};
    if (!isOpen(row.state) && (row.state === 'refused' || Date.now() - row.created_at.getTime() > DAY)) continue;
    const outcome = await resume(db, row, await ask(row));
    if (outcome) return outcome;
  }
  return undefined;
}

/** `before` is what we knew, `now` what the provider says; undefined when another operation may begin. */
async function resume(db: Database, before: PaymentRow, now: PaymentRow): Promise<StartOutcome | undefined> {
  if (isMoney(now.state)) return {kind: 'already', payment: toPayment(now)};
  if (!isOpen(now.state)) return undefined;
  if (now.state === 'unknown')
    return before.state === 'unknown' ? {kind: 'already', payment: toPayment(now)} : {kind: 'unavailable'};
  if (Date.now() - now.created_at.getTime() < USABLE) return {kind: 'redirect', url: now.redirect_url!};
  if (now.state !== 'abandoned') return {kind: 'already', payment: toPayment(now)}; // Perhaps being paid at this moment.
  await close(db, now.id, 'cancelled'); // Given up, and too old to be taken up again.
  return undefined;
}

/** Another request is placing the order: its address is ours too. */
async function awaitOther(db: Database, dossierId: string): Promise<StartOutcome> {
  for (let attempt = 0; attempt < 25; attempt++) {
    const [row] = await operationsOf(db, dossierId);
    if (row && isMoney(row.state)) return {kind: 'already', payment: toPayment(row)};
    if (row?.state === 'created') return {kind: 'redirect', url: row.redirect_url!};
    await delay(200);
  }
  return {kind: 'unavailable'};
}
