import type {Database} from './contract.js';
import {DatabaseUnavailableError} from './errors.js';
import {steps} from './steps.js';

/** Any fixed number: it makes servers that start together migrate one after the other. */
const LOCK = 7_620_533;

/** Applies, in one transaction, the steps this database has not had yet. */
export async function migrate(db: Database): Promise<void> {
  await db.transaction(async transaction => {
    await transaction.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await transaction.query(
      'create table if not exists migrations (name text primary key, applied_at timestamptz not null)',
    );
    const done = new Set((await transaction.query<{name: string}>('select name from migrations')).map(row => row.name));
    refuseNewer(done);
    for (const {name, statements} of steps) {
      if (done.has(name)) continue;
      for (const statement of statements) await transaction.query(statement);
      await transaction.query('insert into migrations (name, applied_at) values ($1, $2)', [name, new Date()]);
    }
  });
}

function refuseNewer(done: Set<string>): void {
  const known = new Set(steps.map(step => step.name));
  const stranger = [...done].find(name => !known.has(name));
  if (stranger)
    throw new DatabaseUnavailableError(
      `The database was made by a newer version (it has had the step ${stranger}): install that version.`,
    );
}
