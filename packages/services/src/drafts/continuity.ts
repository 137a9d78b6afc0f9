import type {Draft} from './drafts.js';

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

/** Part of a saving that changed everything. */
export const WHOLE = '';

export function standingOf({saves}: Pick<Draft, 'saves'>, part: string, origin: Origin): Standing {
  const last = [saves[part], saves[WHOLE]].reduce((one, other) =>
    (other?.version ?? 0) > (one?.version ?? 0) ? other : one,
  );
  if (!last) return 'follows';
  if (origin.page && last.page === origin.page) {
    return (origin.rank ?? 0) > (last.rank ?? 0) ? 'follows' : 'known';
  }
  return last.version > origin.version ? 'behind' : 'follows';
}
