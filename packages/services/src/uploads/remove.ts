import type {Shared} from './shared.js';
import {removeBytes} from './storage/fault.js';

/** See `Uploads.remove`. */
export async function removeFile({db, storage, locks}: Shared, owner: string, id: string): Promise<boolean> {
  const [known] = await db.query('select id from uploads where owner = $1 and id = $2', [owner, id]);
  if (!known) return false;
  return locks.hold(id, async () => {
    const rows = await db.query('delete from uploads where owner = $1 and id = $2 returning id', [owner, id]);
    await removeBytes(storage, id);
    return rows.length > 0;
  });
}

/** See `Uploads.removeAll`. */
export async function removeAll(shared: Shared, owner: string): Promise<number> {
  const rows = await shared.db.query<{id: string}>('select id from uploads where owner = $1', [owner]);
  const removed = await Promise.all(rows.map(({id}) => removeFile(shared, owner, id)));
  return removed.filter(Boolean).length;
}
