import {randomUUID} from 'node:crypto';
import type {Database} from '../database/database.js';
import type {Identity} from '../identity/identity.js';
import {WHOLE, type Origin, type Saving} from './continuity.js';
import {canonicalNumber, takeNumber} from './number.js';

export {standingOf, type Origin, type Saving, type Standing} from './continuity.js';
export {canonicalNumber} from './number.js';

/** Answers exactly as typed, by field name; a dot in the name of a field is a level here. */
export type Answers = {[name: string]: string | string[] | Answers | Answers[]};

/** A demand being written. */
export interface Draft {
  /** Unguessable; becomes the id of the dossier. */
  id: string;
  /** For people, over the telephone too: `A26-7K4M-2PQX`. Becomes the number of the dossier. */
  number: string;
  demarche: string;
  answers: Answers;
  identity?: Identity;
  /** What other administrations gave, by source. */
  sources: Record<string, unknown>;
  /** Names of the steps already answered. */
  visited: string[];
  /** Counts the savings, from 1: two tabs cannot overwrite each other unseen. */
  version: number;
  /** The last saving of each part, by the name that the caller gives it. */
  saves: Record<string, Saving>;
  createdAt: Date;
  updatedAt: Date;
  expiresAt: Date;
}

/** Another tab or device saved this draft since it was read: read it again. */
export class DraftConflictError extends Error {
  override name = 'DraftConflictError';
}

/** The draft was removed, has expired, or has become a dossier. */
export class DraftGoneError extends Error {
  override name = 'DraftGoneError';
}

export type DraftInit = Partial<Pick<Draft, 'answers' | 'identity' | 'sources' | 'visited'>>;

export interface Drafts {
  create: (demarche: string, init?: DraftInit) => Promise<Draft>;
  /** The draft; undefined when unknown or expired. */
  read: (id: string) => Promise<Draft | undefined>;
  /** By number, however typed: lower case, without hyphens, with spaces; undefined when unknown or expired. */
  byNumber: (number: string) => Promise<Draft | undefined>;
  /**
   * Keeps answers, identity, sources and visited steps, prolongs the life, and gives the draft with its next version.
   * `saved` is the part that changed and the page that sent it, for `standingOf`; without it, everything counts as changed.
   * @throws DraftConflictError when it was saved elsewhere since it was read; DraftGoneError when it is no more.
   */
  save: (draft: Draft, saved?: {part: string} & Pick<Origin, 'page' | 'rank'>) => Promise<Draft>;
  /** Whether there was one to remove. Its files are removed by `uploads.removeAll(id)`. */
  remove: (id: string) => Promise<boolean>;
  /** Removes the drafts expired at `now`; gives how many. Their files go with `uploads.purge()`. */
  purge: (now: Date) => Promise<number>;
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
