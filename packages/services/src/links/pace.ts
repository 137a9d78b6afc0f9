/** Says whether something may be done again for `key` now: `times` at most in `everyMs`. */
export type Pace = (key: string, now?: number) => boolean;

/** How many keys are remembered: beyond, the oldest are forgotten, so that nobody fills the memory. */
const MOST = 10_000;

/**
 * A brake on what a stranger can have sent to somebody else. Kept in memory, for each server: a restart forgives, and
 * two servers allow twice as much.
 */
export function pace({times, everyMs}: {times: number; everyMs: number}): Pace {
  const done = new Map<string, number[]>();
  return (key, now = Date.now()) => {
    const recent = (done.get(key) ?? []).filter(moment => now - moment < everyMs);
    done.delete(key);
    const allowed = recent.length < times;
    done.set(key, allowed ? [...recent, now] : recent);
    const [oldest] = done.keys();
    if (done.size > MOST && oldest !== undefined) done.delete(oldest);
    return allowed;
  };
}
