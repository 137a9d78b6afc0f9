import {readdir, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {INCOMING} from './incoming.js';
import type {UploadRow} from './row.js';
import type {Shared} from './shared.js';
import {offsetOf} from './states.js';
import {removeBytes} from './storage/fault.js';

const DAY = 24 * 60 * 60 * 1000;

/** See `Uploads.purge`. The day of respite protects what a request is receiving now. */
export async function purgeUploads(shared: Shared, now: Date): Promise<number> {
  const limit = new Date(now.getTime() - DAY);
  const orphans = await removeOrphans(shared, limit);
  const given = await removeGivenUp(shared, new Date(now.getTime() - shared.transferLifetime));
  return orphans + given + (await removeStrays(shared, limit)) + (await removeIncoming(shared.folder, limit));
}

async function removeOrphans({db, storage}: Shared, limit: Date): Promise<number> {
  const orphans = await db.query<{id: string}>(
    `delete from uploads where received_at < $1
       and not exists (select from drafts where drafts.id = uploads.owner)
       and not exists (select from dossiers where dossiers.id = uploads.owner)
     returning id`,
    [limit],
  );
  for (const {id} of orphans) await removeBytes(storage, id);
  return orphans.length;
}

/** Transfers that nobody goes on with. One that arrived whole is not: see `settle`. */
async function removeGivenUp(shared: Shared, limit: Date): Promise<number> {
  const {db, storage, locks} = shared;
  const rows = await db.query<UploadRow>(`select * from uploads where state = 'sending' and received_at < $1`, [limit]);
  let removed = 0;
  for (const {id, size} of rows) {
    if (locks.isHeld(id) || (await offsetOf(shared, id)) === size) continue;
    await db.query('delete from uploads where id = $1', [id]);
    await removeBytes(storage, id);
    removed++;
  }
  return removed;
}

/** Bytes without a row: left by a process killed while it kept them. */
async function removeStrays({db, storage}: Shared, limit: Date): Promise<number> {
  let removed = 0;
  for (const id of await storage.writtenBefore(limit)) {
    const [row] = await db.query(`select id from uploads where id = $1 and state <> 'rejected'`, [id]);
    if (row) continue;
    await removeBytes(storage, id);
    removed++;
  }
  return removed;
}

/** What a process killed while it received a form left of it, where the storage is elsewhere. */
async function removeIncoming(folder: string, limit: Date): Promise<number> {
  const names = await readdir(folder).catch(() => []); // No folder yet: nothing was ever received.
  let removed = 0;
  for (const name of names.filter(one => one.endsWith(INCOMING))) {
    const path = join(folder, name);
    const age = await stat(path).then(
      file => file.mtime,
      () => limit,
    );
    if (age >= limit) continue;
    await rm(path, {force: true});
    removed++;
  }
  return removed;
}
