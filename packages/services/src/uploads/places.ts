import type {Database} from '../database/database.js';
import type {Refusal, UploadRules} from './contract.js';
import {tooMany} from './refusals.js';
import type {UploadRow} from './row.js';
import {overQuota, tooMuch} from './sentences.js';

export interface Place {
  owner: string;
  rules: UploadRules;
  quotaBytes: number;
}

/** Until the transaction ends, nothing else is decided for this owner: two requests must not both take the last place. */
export async function lockOwner(transaction: Database, owner: string): Promise<void> {
  await transaction.query('select pg_advisory_xact_lock(hashtext($1))', [owner]);
}

/**
 * Whether there is room for one more file, of those being sent too: why not, or undefined when there is. A rejected file takes
 * no room, but leaves its place when the field would hold more than it shows. Call `lockOwner` first.
 */
export async function judgePlace(
  transaction: Database,
  file: Pick<UploadRow, 'field' | 'name' | 'size'>,
  {owner, rules, quotaBytes}: Place,
): Promise<Pick<Refusal, 'reason' | 'message'> | undefined> {
  const rows = await transaction.query<UploadRow>('select * from uploads where owner = $1 order by rank', [owner]);
  const held = rows.filter(({state}) => state !== 'rejected');
  const here = held.filter(({field}) => field === file.field);
  if (here.length >= rules.maxFiles) return tooMany(file, rules);
  if (rules.maxTotalBytes !== undefined && weightOf(here) + file.size > rules.maxTotalBytes)
    return tooMuch(file, rules.maxTotalBytes);
  if (weightOf(held) + file.size > quotaBytes) return overQuota(file, quotaBytes);
  const rejected = rows.filter(({state, field}) => state === 'rejected' && field === file.field);
  const leaving = rejected.slice(0, Math.max(0, here.length + 1 + rejected.length - rules.maxFiles));
  for (const {id} of leaving) await transaction.query('delete from uploads where id = $1', [id]);
  return undefined;
}

const weightOf = (rows: UploadRow[]) => rows.reduce((sum, {size}) => sum + size, 0);
