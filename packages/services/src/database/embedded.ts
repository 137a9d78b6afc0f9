import {PGlite, type Transaction} from '@electric-sql/pglite';
import type {Database} from './contract.js';
import {DatabaseUnavailableError} from './errors.js';
import {lockFolder} from './lock.js';
import {BIGINT, toSql} from './values.js';

/** PostgreSQL in this process, its files in `folder`. PGlite loses rows when two processes open one folder: hence the lock. */
export async function openEmbedded(folder: string): Promise<Database> {
  const unlock = await lockFolder(folder);
  const pglite = await start(folder).catch(async error => {
    await unlock();
    throw error;
  });
  return {
    query: (sql, values) => run(pglite, sql, values),
    transaction: work => pglite.transaction(transaction => work(within(transaction))),
    async close() {
      try {
        if (!pglite.closed) await pglite.close();
      } finally {
        await unlock();
      }
    },
  };
}

async function start(folder: string): Promise<PGlite> {
  try {
    return await PGlite.create({dataDir: folder, parsers: {[BIGINT]: Number}});
  } catch (error) {
    throw new DatabaseUnavailableError(
      `The embedded database in ${folder} cannot be opened: restore it from a backup, or move the folder away to start empty.`,
      {cause: error},
    );
  }
}

async function run<Row>(client: PGlite | Transaction, sql: string, values: unknown[] = []): Promise<Row[]> {
  const {rows} = await client.query<Row>(sql, toSql(values));
  return rows;
}

function within(transaction: Transaction): Database {
  const db: Database = {
    query: (sql, values) => run(transaction, sql, values),
    transaction: work => work(db),
    close: async () => {}, // The transaction ends by itself; the database belongs to the caller.
  };
  return db;
}
