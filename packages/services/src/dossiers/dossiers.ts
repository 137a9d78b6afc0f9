import {insertConsent, type ConsentEntry} from '../consents/consents.js';
import type {Database} from '../database/database.js';
import {DraftConflictError, DraftGoneError, type Answers, type Draft} from '../drafts/drafts.js';
import type {Identity} from '../identity/identity.js';

/** A demand received. Nothing changes it any more. */
export interface Dossier {
  /** The id of its draft; also the owner of its files. */
  id: string;
  number: string;
  demarche: string;
  answers: Answers;
  identity?: Identity;
  sources: Record<string, unknown>;
  submittedAt: Date;
  /** What the accusé de réception said, as it was on that day. */
  receipt: Record<string, unknown>;
  /** What is to be paid, in cents; 0 when nothing is. */
  amount: number;
}

export interface Submission {
  /** What is received of the answers; all of them, as the draft keeps them, by default. */
  answers?: Answers;
  receipt: Record<string, unknown>;
  /** Cents. */
  amount: number;
  consents: ConsentEntry[];
}

export interface Dossiers {
  /**
   * Turns the draft into a dossier and records its consents: all of it, or nothing. A second call for the same draft
   * (double click, reload) gives the first dossier, unchanged.
   * @throws DraftConflictError when the draft was saved elsewhere since it was read: what was reviewed is not what would
   * be received. DraftGoneError when there is neither draft nor dossier.
   */
  submit: (draft: Draft, submission: Submission) => Promise<Dossier>;
  read: (id: string) => Promise<Dossier | undefined>;
  /** By number, however typed: lower case, without hyphens, with spaces. */
  byNumber: (number: string) => Promise<Dossier | undefined>;
}

/** Dossiers in the database. */
export function dossiers(db: Database): Dossiers {
  return {
    submit: (draft, submission) => db.transaction(transaction => submit(transaction, draft, submission)),
    read: id => one(db, 'id', id),
    byNumber: number => one(db, 'number', canonical(number)),
  };
}

async function submit(db: Database, draft: Draft, {answers, receipt, amount, consents}: Submission): Promise<Dossier> {
  // The second of two simultaneous calls waits here, then finds no draft, and the dossier of the first.
  const [current] = await db.query<{version: number}>('select version from drafts where id = $1 for update', [
    draft.id,
  ]);
  if (!current) {
    const already = await one(db, 'id', draft.id);
    if (already) return already;
    throw new DraftGoneError('The draft is no more, and never was submitted.');
  }
  if (current.version !== draft.version)
    throw new DraftConflictError('The draft was saved elsewhere since it was reviewed.');
  const [row] = await db.query<DossierRow>(
    `insert into dossiers (id, number, demarche, answers, identity, sources, receipt, amount, submitted_at)
     select id, number, demarche, coalesce($5::jsonb, answers), identity, sources, $2::jsonb, $3::integer, $4::timestamptz from drafts where id = $1 returning *`,
    [draft.id, receipt, amount, new Date(), answers ?? null],
  );
  for (const consent of consents) await insertConsent(db, draft.id, consent);
  await db.query('delete from drafts where id = $1', [draft.id]);
  return toDossier(row);
}

async function one(db: Database, column: 'id' | 'number', value: string): Promise<Dossier | undefined> {
  const [row] = await db.query<DossierRow>(`select * from dossiers where ${column} = $1`, [value]);
  return row && toDossier(row);
}

function canonical(typed: string): string {
  const bare = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return bare.replace(/^(...)(....)(....)$/, '$1-$2-$3');
}

interface DossierRow {
  id: string;
  number: string;
  demarche: string;
  answers: Answers;
  identity: Identity | null;
  sources: Record<string, unknown>;
  receipt: Record<string, unknown>;
  amount: number;
  submitted_at: Date;
}

function toDossier({identity, submitted_at, ...row}: DossierRow): Dossier {
  return {...row, ...(identity ? {identity} : {}), submittedAt: submitted_at};
}
