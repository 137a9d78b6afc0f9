const PREFIX = 'socle-draft:';

/** Answers of a page that the server may not have. */
export interface Stashed {
  answers: string;
  version: number;
  /** Name of the page and rank of the saving. */
  saving: string;
}

/**
 * Where answers that could not be sent outlive their page: the storage of this tab alone, which ends with it. See
 * docs/decisions/0013-autosave.md. A browser that refuses to store loses nothing but this safety.
 */
export function stash(draft: string, endpoint: string) {
  const key = `${PREFIX}${draft}:${endpoint}`;
  return {
    put: (stashed: Stashed) => attempt(() => sessionStorage.setItem(key, JSON.stringify(stashed))),
    take: () => attempt(() => JSON.parse(sessionStorage.getItem(key) ?? 'null') as Stashed | null) ?? undefined,
    drop: () => attempt(() => sessionStorage.removeItem(key)),
    /** Forgets the answers of every other draft: somebody else may have begun on this device. */
    dropOthers: () =>
      attempt(() => {
        for (const known of Object.keys(sessionStorage))
          if (known.startsWith(PREFIX) && !known.startsWith(`${PREFIX}${draft}:`)) sessionStorage.removeItem(known);
      }),
  };
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined; // Storage is full, or forbidden.
  }
}
