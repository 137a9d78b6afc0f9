import type {Draft, Origin, Standing} from './contract.js';

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
