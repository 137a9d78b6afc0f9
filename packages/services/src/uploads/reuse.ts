import {randomUUID} from 'node:crypto';
import {judgeWholeFile} from './content/content.js';
import type {Refusal, StoredFile, UploadRules} from './contract.js';
import {recordStored, type Judgement} from './keep.js';
import {notKept} from './refusals.js';
import {rowOf, toStored, type UploadRow} from './row.js';
import type {Shared} from './shared.js';
import {nameOf} from './storage/fault.js';

interface Reuse {
  owner: string;
  id: string;
  field: string;
  rules: UploadRules;
}

/** See `Uploads.reuse`. */
export async function reuseFile(
  shared: Shared,
  {owner, id, field, rules}: Reuse,
): Promise<StoredFile | Refusal | undefined> {
  const row = await rowOf(shared.db, owner, id);
  if (!row || row.state === 'sending' || row.state === 'rejected') return undefined;
  const outcome = await copy(shared, {...row, field}, rules);
  if ('reason' in outcome) return {field, name: row.name, ...outcome};
  shared.scanSoon();
  return toStored(outcome);
}

async function copy(shared: Shared, row: UploadRow, rules: UploadRules): Promise<UploadRow | Judgement> {
  const as = randomUUID();
  let content: {type: string} | Judgement;
  try {
    // The other field may accept less than the one it was sent for.
    content = await shared.storage.withPath(row.id, path => judgeWholeFile({...row, path}, rules));
    if ('reason' in content) return content;
    await shared.storage.copy(row.id, as);
  } catch (error) {
    console.error(`uploads: a file could not be copied (${nameOf(error)}).`);
    return notKept(row);
  }
  const {owner, state} = row;
  return recordStored(shared, as, {owner, rules, state, file: {...row, ...content}});
}
