import type {Fin} from '@socle/core/upload/protocol';
import {createHash} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {judgeWholeFile} from '../content/content.js';
import {FormError} from '../form-error.js';
import {sameFile, type Judgement} from '../keep.js';
import {lockOwner} from '../places.js';
import {readText} from '../read-form.js';
import {rowOf, type UploadRow} from '../row.js';
import {damaged} from '../sentences.js';
import type {Shared} from '../shared.js';
import {stateOf} from '../states.js';
import {nameOf, ofStorage, removeBytes} from '../storage/fault.js';
import {json} from './json.js';
import {problem, refusal} from './problems.js';

/** POST E/{id}/fin: what arrived is compared with what was sent, judged, then kept; asked again, the answer is the same. */
export async function finish(shared: Shared, request: Request, {id}: UploadRow): Promise<Response> {
  const sha256 = await readFin(request);
  if (!sha256) return problem('malformed');
  const outcome = await judgeWhole(shared, id, sha256);
  if (outcome === 'gone' || outcome === 'partial') return problem(outcome);
  if (!('reason' in outcome)) return json(await stateOf(shared, outcome));
  await shared.db.query('delete from uploads where id = $1', [id]);
  await removeBytes(shared.storage, id);
  return refusal(outcome);
}

async function readFin(request: Request): Promise<string | undefined> {
  try {
    const {sha256} = JSON.parse(await readText(request, 1000)) as Partial<Fin>;
    return typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) ? sha256 : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof FormError) return undefined;
    throw error;
  }
}

/** How long a page is awaited, that has sent everything and has not said so, in milliseconds. */
const RESPITE = 60 * 1000;

/** Judges what arrived whole and that nobody finished: the page was closed, or the server killed. See `Uploads.settle`. */
export async function settleWhole(shared: Shared, now: Date): Promise<void> {
  const rows = await shared.db.query<UploadRow>(
    `select * from uploads where state = 'sending' and received_at < $1 order by rank`,
    [new Date(now.getTime() - RESPITE)],
  );
  for (const {id} of rows) {
    if (shared.locks.isHeld(id)) continue;
    try {
      const outcome = await judgeWhole(shared, id);
      if (typeof outcome === 'object' && 'reason' in outcome) await reject(shared, id, outcome);
    } catch (error) {
      if (isGone(error)) continue; // Its page will learn it, or purge() will remove it.
      console.error(`uploads: a file could not be judged (${nameOf(error)}).`);
    }
  }
}

/** tus says so of bytes that are not in the storage. */
export const isGone = (error: unknown): boolean =>
  [404, 410].includes((error as {status_code?: number}).status_code ?? 0);

/** Nobody waits for the answer: the row stays, to say it. */
async function reject({db, storage}: Shared, id: string, {message}: Judgement): Promise<void> {
  await db.query(`update uploads set state = 'rejected', message = $2, transfer = null where id = $1`, [id, message]);
  await removeBytes(storage, id);
}

type Outcome = UploadRow | Judgement | 'gone' | 'partial';

function judgeWhole(shared: Shared, id: string, expected?: string): Promise<Outcome> {
  return shared.locks.hold(id, async () => {
    const [row] = await shared.db.query<UploadRow>('select * from uploads where id = $1', [id]);
    if (!row) return 'gone';
    if (row.state !== 'sending') return row;
    const {offset} = await ofStorage(() => shared.storage.transfers.getUpload(id));
    if (offset !== row.size) return 'partial';
    const judged = await ofStorage(() =>
      shared.storage.withPath(id, async path => {
        const sha256 = await hashOf(path);
        if (expected !== undefined && sha256 !== expected) return damaged(row);
        const content = await judgeWholeFile({...row, path}, row.rules!);
        return 'reason' in content ? content : {sha256, type: content.type};
      }),
    );
    return 'reason' in judged ? judged : keep(shared, {...row, ...judged});
  });
}

async function keep({db, storage, entryState, scanSoon}: Shared, row: UploadRow): Promise<UploadRow | 'gone'> {
  const kept = await db.transaction(async transaction => {
    await lockOwner(transaction, row.owner);
    const same = await sameFile(transaction, row);
    if (same && same.id !== row.id) {
      await transaction.query('delete from uploads where id = $1', [row.id]);
      return same;
    }
    const [updated] = await transaction.query<UploadRow>(
      `update uploads set state = $2, type = $3, sha256 = $4, received_at = $5, transfer = null, rules = null
       where id = $1 and state = 'sending' returning *`,
      [row.id, entryState, row.type, row.sha256, new Date()],
    );
    return updated ?? (await rowOf(transaction, row.owner, row.id)); // Another server was quicker.
  });
  if (kept?.id !== row.id) await removeBytes(storage, row.id);
  scanSoon();
  return kept ?? 'gone';
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, {highWaterMark: 256 * 1024})) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
