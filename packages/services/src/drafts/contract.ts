import type {Identity} from '../identity/identity.js';

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

/** The last saving of one part of a draft: of the answers of one page of questions. */
export interface Saving {
  /** The version that it gave to the draft. */
  version: number;
  /** ISO instant. */
  at: string;
  /** The page that sent it, and which of its savings it was. */
  page?: string;
  rank?: number;
}

/** What a page says with the answers that it sends. */
export interface Origin {
  /** The version of the draft that it was written from, or has saved since. */
  version: number;
  /** Its own random name, and the rank of this saving among its own, from 1. */
  page?: string;
  rank?: number;
}

/**
 * Where a saving stands:
 * `follows`: nobody else has saved this part since the page was written; `known`: this very saving, or a later one of
 * the same page, is already kept (its answer was lost on the way); `behind`: another page saved this part since.
 *
 * Parts are judged apart: two tabs on two pages of questions do not disturb each other. A page that has saved and never
 * heard the answer is recognised by its name: it is no conflict with itself.
 */
export type Standing = 'follows' | 'known' | 'behind';

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
