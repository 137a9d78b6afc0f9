import {randomUUID} from 'node:crypto';
import {rename} from 'node:fs/promises';
import type {Database} from '../database/database.js';
import {trueType} from './file-kinds.js';
import type {IncomingFile} from './incoming.js';
import {judgeOutside, notKept, tooMany, wrongContent} from './refusals.js';
import {toStored, type UploadRow} from './row.js';
import type {Refusal, StoredFile, UploadRules} from './uploads.js';

interface Keeping {
  owner: string;
  rules: UploadRules;
  pathOf: (id: string) => string;
}

/** Judges a file received; keeps it, or says why not. */
export async function keepFile(db: Database, file: IncomingFile, keeping: Keeping): Promise<StoredFile | Refusal> {
  const refuse = (judgement: Pick<Refusal, 'reason' | 'message'>): Refusal => ({
    field: file.field,
    name: file.name,
    ...judgement,
  });
  const {rules} = keeping;
  const fault = judgeOutside(file, rules);
  if (fault) return refuse(fault);
  if (file.failed) return refuse(notKept(file));
  if (!file.path) return refuse(tooMany(file, rules)); // Not written, because it came after the last one accepted.
  const type = await trueType(file.path, file.name, file.declared);
  if (!type) return refuse(wrongContent(file, rules));
  const stored = await db.transaction(transaction => record(transaction, {...file, path: file.path!, type}, keeping));
  return stored ?? refuse(tooMany(file, rules));
}

type Accepted = IncomingFile & {path: string; type: string};

/** Undefined when the field is full. */
async function record(db: Database, file: Accepted, {owner, rules, pathOf}: Keeping): Promise<StoredFile | undefined> {
  await db.query('select pg_advisory_xact_lock(hashtext($1))', [owner]); // Two requests at once must not both take the last place.
  const rows = await db.query<UploadRow>('select * from uploads where owner = $1 and field = $2', [owner, file.field]);
  const same = rows.find(row => row.sha256 === file.sha256 && row.name === file.name);
  if (same) return toStored(same);
  if (rows.length >= rules.maxFiles) return undefined;
  const id = randomUUID();
  const [row] = await db.query<UploadRow>(
    'insert into uploads (id, owner, field, name, size, type, sha256, received_at) values ($1, $2, $3, $4, $5, $6, $7, $8) returning *',
    [id, owner, file.field, file.name, file.size, file.type, file.sha256, new Date()],
  );
  await rename(file.path, pathOf(id)); // Before the commit: a row always has its file; purge() removes a file without row.
  return toStored(row);
}
