import pg from 'pg';
import type {Database} from './contract.js';
import {DatabaseUnavailableError} from './errors.js';
import {BIGINT, toSql} from './values.js';

/** A PostgreSQL server, by a pool of connections. */
export async function openServer(url: string): Promise<Database> {
  const pool = new pg.Pool({connectionString: url, max: 10, connectionTimeoutMillis: 5000, types: {getTypeParser}});
  // A connection lost while idle (server restarted) is replaced at the next query; unheard, the event would end the process.
  pool.on('error', () => {});
  await greet(pool, url);
  return {
    query: (sql, values) => run(pool, sql, values),
    transaction: work => inTransaction(pool, work),
    close: () => pool.end(),
  };
}

function getTypeParser(type: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (type === BIGINT) return Number;
  const parser: unknown = pg.types.getTypeParser(type, format);
  return parser as (text: string) => unknown;
}

async function greet(pool: pg.Pool, url: string): Promise<void> {
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    const {hostname, port} = new URL(url);
    throw new DatabaseUnavailableError(
      `DATABASE_URL: PostgreSQL does not answer at ${hostname || 'localhost'}:${port || 5432} (${reason(error)}).`,
      {cause: error},
    );
  }
}

/** The driver's code (`ECONNREFUSED`, `28P01`) rather than its message, which may quote the user's name. */
function reason(error: unknown): string {
  return (error as {code?: string}).code ?? 'no answer in 5 s';
}

async function run<Row>(client: pg.Pool | pg.PoolClient, sql: string, values: unknown[] = []): Promise<Row[]> {
  const {rows} = await client.query(sql, toSql(values));
  return rows as Row[];
}

async function inTransaction<T>(pool: pg.Pool, work: (db: Database) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(within(client));
    await client.query('commit');
    return result;
  } catch (error) {
    // A connection that cannot even roll back is not given back to the pool.
    await client.query('rollback').catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    client.release(broken);
  }
}

function within(client: pg.PoolClient): Database {
  const db: Database = {
    query: (sql, values) => run(client, sql, values),
    transaction: work => work(db),
    close: async () => {}, // The transaction ends by itself; the pool belongs to the caller.
  };
  return db;
}
