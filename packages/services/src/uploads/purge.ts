import {readdir, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';
import type {Database} from '../database/database.js';

const DAY = 24 * 60 * 60 * 1000;

/** See `Uploads.purge`. The day of respite protects what a request is receiving now. */
export async function purgeUploads(db: Database, folder: string, now: Date): Promise<number> {
  const limit = new Date(now.getTime() - DAY);
  const orphans = await db.query<{id: string}>(
    `delete from uploads where received_at < $1
       and not exists (select from drafts where drafts.id = uploads.owner)
       and not exists (select from dossiers where dossiers.id = uploads.owner)
     returning id`,
    [limit],
  );
  await Promise.all(orphans.map(({id}) => rm(join(folder, id), {force: true})));
  return orphans.length + (await removeStrays(db, folder, limit));
}

/** Files without a row: left by a process killed while it received them. */
async function removeStrays(db: Database, folder: string, limit: Date): Promise<number> {
  const names = await readdir(folder).catch(() => []); // No folder yet: nothing was ever received.
  let removed = 0;
  for (const name of names) {
    const path = join(folder, name);
    const age = await stat(path).then(
      file => file.mtime,
      () => new Date(),
    );
    if (age >= limit) continue;
    const [row] = await db.query('select id from uploads where id = $1', [name]);
    if (row) continue;
    await rm(path, {force: true});
    removed++;
  }
  return removed;
}
