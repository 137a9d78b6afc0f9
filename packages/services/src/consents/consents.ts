import {randomUUID} from 'node:crypto';
import type {Database} from '../database/database.js';

/** One choice to be proven later (RGPD art. 7): for what, on which text, what was answered, by what means. No IP address. */
export interface ConsentEntry {
  purpose: string;
  /** Version of the text that was shown. */
  version: string;
  choice: 'oui' | 'non';
  /** How the choice was given: `formulaire`, `agent`… */
  means: string;
}

export interface ConsentRecord extends ConsentEntry {
  id: string;
  dossierId: string;
  recordedAt: Date;
  /** When a `oui` was taken back. */
  withdrawnAt?: Date;
}

export interface Consents {
  /** Adds a choice; the earlier ones stay, as proof. */
  record: (dossierId: string, entry: ConsentEntry) => Promise<ConsentRecord>;
  /** Every choice of a dossier, oldest first; the last one of a purpose is the one in force. */
  list: (dossierId: string) => Promise<ConsentRecord[]>;
  /** Takes back every `oui` given for the purpose; false when there was none. */
  withdraw: (dossierId: string, purpose: string) => Promise<boolean>;
}

/** Consents in the database. */
export function consents(db: Database): Consents {
  return {
    record: (dossierId, entry) => insertConsent(db, dossierId, entry),

    async list(dossierId) {
      const rows = await db.query<ConsentRow>('select * from consents where dossier_id = $1 order by rank', [
        dossierId,
      ]);
      return rows.map(toRecord);
    },

    async withdraw(dossierId, purpose) {
      const rows = await db.query(
        `update consents set withdrawn_at = $3 where dossier_id = $1 and purpose = $2 and choice = 'oui' and withdrawn_at is null returning id`,
        [dossierId, purpose, new Date()],
      );
      return rows.length > 0;
    },
  };
}

/** Adds one choice, within the caller's transaction when there is one. */
export async function insertConsent(
  db: Database,
  dossierId: string,
  {purpose, version, choice, means}: ConsentEntry,
): Promise<ConsentRecord> {
  const [row] = await db.query<ConsentRow>(
    `insert into consents (id, dossier_id, purpose, version, choice, means, recorded_at) values ($1, $2, $3, $4, $5, $6, $7) returning *`,
    [randomUUID(), dossierId, purpose, version, choice, means, new Date()],
  );
  return toRecord(row);
}

interface ConsentRow {
  id: string;
  dossier_id: string;
  purpose: string;
  version: string;
  choice: 'oui' | 'non';
  means: string;
  recorded_at: Date;
  withdrawn_at: Date | null;
}

function toRecord(row: ConsentRow): ConsentRecord {
  const {
    id,
    dossier_id: dossierId,
    purpose,
    version,
    choice,
    means,
    recorded_at: recordedAt,
    withdrawn_at: withdrawnAt,
  } = row;
  return {id, dossierId, purpose, version, choice, means, recordedAt, ...(withdrawnAt ? {withdrawnAt} : {})};
}
