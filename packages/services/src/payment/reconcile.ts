import type {Database} from '../database/database.js';
import type {PaymentRow} from './ledger.js';

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** After so many operations without an answer, one after the other, the provider is down. */
const PATIENCE = 3;

/** See `Payments.reconcile`. */
export async function reconcile(
  db: Database,
  ask: (row: PaymentRow) => Promise<PaymentRow>,
  now: Date,
): Promise<number> {
  let changed = 0;
  let silences = 0;
  for (const row of await unsettled(db, now)) {
    const after = await ask(row);
    if (after.state === 'unknown') {
      if (++silences === PATIENCE) break;
      continue;
    }
    silences = 0;
    if (after.state !== row.state) changed++;
  }
  return changed;
}

/**
 * Open operations of the last 30 days; those that expired or were given up within a day, every half hour, because money
 * may come late; direct debits for 60 days, every 6 hours, because a bank may refuse them.
 */
function unsettled(db: Database, now: Date): Promise<PaymentRow[]> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  return db.query<PaymentRow>(
    `select * from payments where operation_id is not null and (
       (state in ('created', 'pending', 'abandoned', 'unknown') and created_at > $1)
       or (state in ('expired', 'cancelled') and created_at > $2 and (checked_at is null or checked_at < $3))
       or (state = 'settling' and created_at > $4 and (checked_at is null or checked_at < $5))
     ) order by checked_at nulls first limit 500`,
    [before(30 * DAY), before(DAY), before(30 * MINUTE), before(60 * DAY), before(6 * HOUR)],
  );
}
