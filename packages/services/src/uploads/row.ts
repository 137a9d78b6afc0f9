import type {UploadState} from '@socle/core/upload/protocol';
import type {Database} from '../database/database.js';
import type {StoredFile, UploadRules} from './contract.js';

/** A row of the table `uploads`. */
export interface UploadRow {
  id: string;
  owner: string;
  field: string;
  name: string;
  /** Bytes; those announced, while it is being sent. */
  size: number;
  /** Empty while it is being sent. */
  type: string;
  /** Empty while it is being sent. */
  sha256: string;
  /** When its last bytes came. */
  received_at: Date;
  rank: number;
  state: UploadState;
  /** The type that its sender declared. */
  declared: string;
  fingerprint: string;
  kind: string | null;
  /** Why it is rejected. */
  message: string | null;
  /** Those of its field when it was accepted to be sent. */
  rules: UploadRules | null;
}

export function toStored(row: UploadRow): StoredFile {
  const {id, owner, field, name, size, type, sha256, received_at: receivedAt, state, kind} = row;
  return {id, owner, field, name, size, type, sha256, receivedAt, state, ...(kind !== null && {kind})};
}

export async function rowOf(db: Database, owner: string, id: string): Promise<UploadRow | undefined> {
  const [row] = await db.query<UploadRow>('select * from uploads where owner = $1 and id = $2', [owner, id]);
  return row;
}
