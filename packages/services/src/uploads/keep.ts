import {randomUUID} from 'node:crypto';
import type {Database} from '../database/database.js';
import {judgeWholeFile} from './content/content.js';
import type {Refusal, StoredFile, UploadRules} from './contract.js';
import type {IncomingFile} from './incoming.js';
import {judgePlace, lockOwner} from './places.js';
import {judgeOutside, notKept, tooMany} from './refusals.js';
import {toStored, type UploadRow} from './row.js';
import type {Shared} from './shared.js';
import {nameOf, removeBytes} from './storage/fault.js';

export type Judgement = Pick<Refusal, 'reason' | 'message'>;

interface Keeping {
  owner: string;
  rules: UploadRules;
}

/** Judges a file received in a form; keeps it, or says why not. */
export async function keepFile(shared: Shared, file: IncomingFile, keeping: Keeping): Promise<StoredFile | Refusal> {
  const refuse = (judgement: Judgement): Refusal => ({field: file.field, name: file.name, ...judgement});
  const {rules} = keeping;
  const fault = judgeOutside(file, rules);
  if (fault) return refuse(fault);
  if (file.failed) return refuse(notKept(file));
  if (!file.path) return refuse(tooMany(file, rules)); // Not written, because it came after the last one accepted.
  const content = await judgeWholeFile({...file, path: file.path}, rules);
  if ('reason' in content) return refuse(content);
  const outcome = await store(shared, {...file, ...content, path: file.path}, keeping);
  if ('reason' in outcome) return refuse(outcome);
  shared.scanSoon();
  return toStored(outcome);
}

type Accepted = IncomingFile & {path: string; type: string};

async function store(shared: Shared, file: Accepted, keeping: Keeping): Promise<UploadRow | Judgement> {
  const id = randomUUID();
  try {
    await shared.storage.take(file.path, id); // Before its row: a row always has its file; purge() removes a file without row.
  } catch (error) {
    console.error(`uploads: a file could not be kept (${nameOf(error)}).`);
    return notKept(file);
  }
  return recordStored(shared, id, {...keeping, file, state: shared.entryState});
}

type Recorded = Pick<UploadRow, 'field' | 'name' | 'size' | 'type' | 'sha256' | 'declared'>;

/** Writes the row of a file that the storage holds as `id`; of one that is already in the field, or has no room, removes it. */
export async function recordStored(
  {db, storage, quotaBytes}: Shared,
  id: string,
  {file, owner, rules, state}: Keeping & {file: Recorded; state: UploadRow['state']},
): Promise<UploadRow | Judgement> {
  const outcome = await db.transaction(async transaction => {
    await lockOwner(transaction, owner);
    const same = await sameFile(transaction, {...file, owner});
    if (same) return same;
    const fault = await judgePlace(transaction, file, {owner, rules, quotaBytes});
    if (fault) return fault;
    const [row] = await transaction.query<UploadRow>(
      `insert into uploads (id, owner, field, name, size, type, sha256, declared, state, received_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning *`,
      [id, owner, file.field, file.name, file.size, file.type, file.sha256, file.declared, state, new Date()],
    );
    return row;
  });
  if ('reason' in outcome || outcome.id !== id) await removeBytes(storage, id);
  return outcome;
}

/** The file of the same field, name and bytes, when there is one. */
export async function sameFile(
  db: Database,
  {owner, field, name, sha256}: Pick<UploadRow, 'owner' | 'field' | 'name' | 'sha256'>,
): Promise<UploadRow | undefined> {
  const [row] = await db.query<UploadRow>(
    `select * from uploads where owner = $1 and field = $2 and name = $3 and sha256 = $4
       and state not in ('sending', 'rejected') order by rank`,
    [owner, field, name, sha256],
  );
  return row;
}
