import {Metadata} from '@tus/server';
import {randomUUID} from 'node:crypto';
import type {TransferTarget, UploadRules} from '../contract.js';
import type {Judgement} from '../keep.js';
import {displayName} from '../names.js';
import {judgePlace, lockOwner} from '../places.js';
import {judgeOutside} from '../refusals.js';
import type {UploadRow} from '../row.js';
import type {Shared} from '../shared.js';
import {offsetOf} from '../states.js';
import {removeBytes} from '../storage/fault.js';
import {problem, refusal, TUS} from './problems.js';
import {tus} from './tus.js';

/** POST E: the file is judged by what is announced of it, then its place is taken until it is whole or given up. */
export async function create(shared: Shared, request: Request, target: TransferTarget): Promise<Response> {
  const announced = readAnnounced(request);
  if (!announced) return problem('malformed');
  const rules = target.rulesFor(announced.field);
  if (!rules) return problem('noField');
  const fault = judgeOutside(announced, rules);
  if (fault) return refusal(fault);
  const row = await takePlace(shared, announced, target.owner, rules);
  if ('reason' in row) return refusal(row);
  if (row.isKnown) return goOn(shared, row.id, target.base);
  const response = await tus(shared, request, row.id, target.base);
  // Cut while its first bytes came, it can be gone on with; not begun at all, it would hold a place for nothing.
  if (!response.ok && (await offsetOf(shared, row.id)) === 0) {
    await shared.db.query('delete from uploads where id = $1', [row.id]);
    await removeBytes(shared.storage, row.id);
  }
  return response;
}

type Announced = Pick<UploadRow, 'field' | 'name' | 'size' | 'declared' | 'fingerprint'>;

const FINGERPRINT = /^[0-9a-f]{64}$/;

function readAnnounced({headers}: Request): Announced | undefined {
  const length = headers.get('upload-length') ?? '';
  const metadata = parse(headers.get('upload-metadata') ?? '');
  if (!/^\d{1,15}$/.test(length) || !metadata?.filename || !metadata.field) return undefined;
  return {
    field: metadata.field,
    name: displayName(metadata.filename),
    declared: metadata.filetype ?? '',
    size: Number(length),
    fingerprint: FINGERPRINT.test(metadata.fingerprint ?? '') ? metadata.fingerprint! : '',
  };
}

function parse(text: string): Record<string, string | null> | undefined {
  try {
    return Metadata.parse(text);
  } catch {
    return undefined;
  }
}

type Taken = {id: string; isKnown: boolean} | Judgement;

function takePlace(
  {db, quotaBytes}: Shared,
  file: Announced,
  owner: string,
  {accept, maxBytes, maxFiles, maxTotalBytes}: UploadRules,
): Promise<Taken> {
  const rules = {accept, maxBytes, maxFiles, maxTotalBytes};
  const {field, name, declared, size, fingerprint} = file;
  return db.transaction(async transaction => {
    await lockOwner(transaction, owner);
    // The answer to a first request may have been lost: asked again, it is the same transfer.
    const [known] = await transaction.query<{id: string}>(
      `select id from uploads where owner = $1 and field = $2 and name = $3 and size = $4 and fingerprint = $5
         and fingerprint <> '' and state = 'sending'`,
      [owner, field, name, size, fingerprint],
    );
    if (known) return {id: known.id, isKnown: true};
    const fault = await judgePlace(transaction, file, {owner, rules, quotaBytes});
    if (fault) return fault;
    const id = randomUUID();
    await transaction.query(
      `insert into uploads (id, owner, field, name, size, type, sha256, declared, fingerprint, rules, state, received_at)
       values ($1, $2, $3, $4, $5, '', '', $6, $7, $8, 'sending', $9)`,
      [id, owner, field, name, size, declared, fingerprint, rules, new Date()],
    );
    return {id, isKnown: false};
  });
}

/** The transfer that is there already: its bytes go on from where they are. */
async function goOn(shared: Shared, id: string, base: string): Promise<Response> {
  const offset = await offsetOf(shared, id);
  return new Response(null, {
    status: 201,
    headers: {...TUS, location: `${base}/${id}`, 'upload-offset': String(offset)},
  });
}
