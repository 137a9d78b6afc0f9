import type {KvStore, Upload} from '@tus/server';
import type {Database} from '../../database/database.js';

/** What tus remembers of a file being sent: in the row of that file, which whoever creates the transfer writes before. */
export function transferStore(db: Database): KvStore {
  return {
    async get(id) {
      const [row] = await db.query<{transfer: Upload | null}>('select transfer from uploads where id = $1', [id]);
      return row?.transfer ?? undefined;
    },
    async set(id, upload) {
      await db.query('update uploads set transfer = $2 where id = $1', [id, {...upload}]);
    },
    async delete(id) {
      await db.query('update uploads set transfer = null where id = $1', [id]);
    },
  };
}
