import {AntivirusAwayError, type Antivirus, type Verdict} from '../antivirus/antivirus.js';
import type {Database} from '../database/database.js';
import type {UploadRow} from './row.js';
import {infected} from './sentences.js';
import {nameOf, removeBytes} from './storage/fault.js';
import type {FileStorage} from './storage/storage.js';

/** After that long, whoever took a file for the antivirus was killed before it answered, in milliseconds. */
const CLAIM = 5 * 60 * 1000;

export interface ScanQueue {
  /** See `Uploads.settle`. */
  settle: (now: Date) => Promise<{scanned: number; waiting: number}>;
  scanSoon: () => void;
  /** See `Uploads.idle`. */
  idle: () => Promise<void>;
}

/** Gives waiting files to the antivirus, one at a time in this process, and never one file by two processes. */
export function scanQueue(db: Database, storage: FileStorage, antivirus: Antivirus | undefined): ScanQueue {
  let last: Promise<unknown> = Promise.resolve();
  let scansAhead = 0;

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  }

  return {
    settle: now =>
      inTurn(async () => {
        await alignStates(db, antivirus);
        const scanned = antivirus ? await scanAll(db, storage, antivirus, () => now) : 0;
        return {scanned, waiting: await countWaiting(db)};
      }),
    scanSoon() {
      if (!antivirus || scansAhead > 0) return; // The one that has not begun yet will find this file too.
      scansAhead++;
      inTurn(() => {
        scansAhead--;
        return scanAll(db, storage, antivirus, () => new Date());
      }).catch((error: unknown) => console.error(`uploads: files could not be scanned (${nameOf(error)}).`));
    },
    async idle() {
      for (let seen; seen !== last;) {
        seen = last;
        await seen;
      }
    },
  };
}

/** An antivirus has been configured, or is no longer, since these files were kept. */
async function alignStates(db: Database, antivirus: Antivirus | undefined): Promise<void> {
  const [from, to] = antivirus ? ['unscanned', 'waiting'] : ['waiting', 'unscanned'];
  await db.query('update uploads set state = $2, claimed_at = null where state = $1', [from, to]);
}

async function countWaiting(db: Database): Promise<number> {
  const [row] = await db.query<{count: number}>(`select count(*) as count from uploads where state = 'waiting'`);
  return row?.count ?? 0;
}

/** Until none is left, or the antivirus is away; gives how many got an answer. */
async function scanAll(db: Database, storage: FileStorage, antivirus: Antivirus, clock: () => Date): Promise<number> {
  let scanned = 0;
  const failed: string[] = [];
  for (let row = await claim(db, clock(), failed); row; row = await claim(db, clock(), failed)) {
    try {
      await record(db, storage, row, await scan(storage, row, antivirus));
      scanned++;
    } catch (error) {
      await db.query('update uploads set claimed_at = null where id = $1', [row.id]);
      console.error(`uploads: a file could not be scanned (${nameOf(error)}).`);
      if (error instanceof AntivirusAwayError) break;
      failed.push(row.id);
    }
  }
  return scanned;
}

/** Takes the oldest waiting file that nobody else has. */
async function claim(db: Database, now: Date, except: string[]): Promise<UploadRow | undefined> {
  const [row] = await db.query<UploadRow>(
    `update uploads set claimed_at = $1 where id = (
       select id from uploads where state = 'waiting' and (claimed_at is null or claimed_at < $2)
         and not $3::jsonb ? id
       order by rank limit 1 for update skip locked)
     returning *`,
    [now, new Date(now.getTime() - CLAIM), except],
  );
  return row;
}

async function scan(storage: FileStorage, {id}: UploadRow, antivirus: Antivirus): Promise<Verdict> {
  const bytes = await storage.read(id);
  // A folder that is not mounted says nothing of the file: it waits.
  if (!bytes) throw Object.assign(new Error('The bytes of a file are not in the storage.'), {code: 'ENOENT'});
  return antivirus.scan(bytes.stream);
}

async function record(db: Database, storage: FileStorage, row: UploadRow, verdict: Verdict): Promise<void> {
  const state = verdict.kind === 'infected' ? 'rejected' : verdict.kind;
  const message = verdict.kind === 'infected' ? infected(row) : null;
  await db.query(`update uploads set state = $2, message = $3, claimed_at = null where id = $1 and state = 'waiting'`, [
    row.id,
    state,
    message,
  ]);
  if (verdict.kind === 'unscannable') console.error(`uploads: a file cannot be scanned: ${verdict.reason}.`);
  if (verdict.kind !== 'infected') return;
  console.error(`uploads: a file was removed, ${verdict.signature} was found in it.`);
  await removeBytes(storage, row.id);
}
