import {finished} from 'node:stream/promises';
import {AntivirusAwayError, type Antivirus, type Verdict} from '../antivirus/antivirus.js';
import type {Database} from '../database/database.js';
import {uploads} from './uploads.js';

/** An antivirus that answers what `judge` says of the bytes, or is away when it says nothing. */
export function antivirusOf(judge: (content: Buffer) => Verdict | undefined): Antivirus {
  return {
    async scan(file) {
      const chunks: Buffer[] = [];
      file.on('data', (chunk: Buffer) => chunks.push(chunk));
      await finished(file);
      const verdict = judge(Buffer.concat(chunks));
      if (!verdict) throw new AntivirusAwayError('away');
      return verdict;
    },
    version: async () => 'test',
  };
}

/** A file of this owner, opened once an antivirus has found it sound; those of others are forgotten. */
export async function openSound(db: Database, folder: string, owner: string, id: string): Promise<Response> {
  const store = uploads(db, {folder, antivirus: antivirusOf(() => ({kind: 'sound'}))});
  await db.query('delete from uploads where owner <> $1', [owner]);
  await store.settle();
  return store.open(owner, id);
}
