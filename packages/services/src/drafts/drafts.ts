import {randomUUID} from 'node:crypto';
import type {Database} from '../database/database.js';
import type {Identity} from '../identity/identity.js';
import {WHOLE} from './continuity.js';
import type {Answers, Draft, Drafts, Saving} from './contract.js';
import {canonicalNumber, takeNumber} from './number.js';

export type * from './contract.js';
export {standingOf} from './continuity.js';
export {canonicalNumber} from './number.js';

/** Another tab or device saved this draft since it was read: read it again. */
export class DraftConflictError extends Error {
  override name = 'DraftConflictError';
}

/** The draft was removed, has expired, or has become a dossier. */
export class DraftGoneError extends Error {
  override name = 'DraftGoneError';
}

const DAY = 24 * 60 * 60 * 1000;

/** Drafts in the database; each saving gives them `lifetimeDays` more. */
export function drafts(db: Database, {lifetimeDays}: {lifetimeDays: number}): Drafts {
  const expiry = (now: Date) => new Date(now.getTime() + lifetimeDays * DAY);

  async function one(column: 'id' | 'number', value: string): Promise<Draft | undefined> {
    const [row] = await db.query<DraftRow>(`select * from drafts where ${column} = $1 and expires_at > $2`, [
      value,
      new Date(),
    ]);
    return row && toDraft(row);
  }

  return {
    async create(demarche, init = {}) {
      const now = new Date();
      const {answers = {}, identity, sources = {}, visited = []} = init;
      return db.transaction(async transaction => {
        const values = [
          randomUUID(),
          await takeNumber(transaction, now),
          demarche,
          answers,
          identity,
          sources,
          visited,
          now,
          expiry(now),
        ];
        const [row] = await transaction.query<DraftRow>(
          `insert into drafts (id, number, demarche, answers, identity, sources, visited, version, created_at, updated_at, expires_at)
           values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $8, $9) returning *`,
          values,
        );
        return toDraft(row);
      });
    },

    read: id => one('id', id),
    byNumber: number => one('number', canonicalNumber(number)),

    async save({id, version, answers, identity, sources, visited, saves}, {part, page, rank} = {part: WHOLE}) {
      const now = new Date();
      const saving: Saving = {version: version + 1, at: now.toISOString(), ...(page && {page, rank: rank ?? 0})};
      const [row] = await db.query<DraftRow>(
        `update drafts set answers = $3, identity = $4, sources = $5, visited = $6, version = version + 1, updated_at = $7, expires_at = $8, saves = $9
         where id = $1 and version = $2 and expires_at > $7 returning *`,
        [id, version, answers, identity, sources, visited, now, expiry(now), {...saves, [part]: saving}],
      );
      if (row) return toDraft(row);
      const [other] = await db.query('select id from drafts where id = $1 and expires_at > $2', [id, now]);
      throw other
        ? new DraftConflictError('The draft was saved elsewhere since it was read.')
        : new DraftGoneError('The draft is no more.');
    },

    async remove(id) {
      return (await db.query('delete from drafts where id = $1 returning id', [id])).length > 0;
    },

    async purge(now) {
      return (await db.query('delete from drafts where expires_at <= $1 returning id', [now])).length;
    },
  };
}

interface DraftRow {
  id: string;
  number: string;
  demarche: string;
  answers: Answers;
  identity: Identity | null;
  sources: Record<string, unknown>;
  visited: string[];
  version: number;
  saves: Record<string, Saving>;
  created_at: Date;
  updated_at: Date;
  expires_at: Date;
}

function toDraft({identity, created_at, updated_at, expires_at, ...row}: DraftRow): Draft {
  return {...row, ...(identity ? {identity} : {}), createdAt: created_at, updatedAt: updated_at, expiresAt: expires_at};
}
