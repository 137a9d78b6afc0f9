/** How long `key` must wait before it is done again, in milliseconds; 0 when it may be done now, which then counts. */
export type Pace = (key: string, now?: number) => number;

/** How many keys are remembered: beyond, the oldest are forgotten, so that nobody fills the memory. */
const MOST = 10_000;

/**
 * A brake on what one visitor asks, or can have sent to somebody else: `times` at most in `everyMs`. Kept in memory, for each
 * server: a restart forgives, and two servers allow twice as much.
 */
export function pace({times, everyMs}: {times: number; everyMs: number}): Pace {
  const done = new Map<string, number[]>();
  return (key, now = Date.now()) => {
    const recent = (done.get(key) ?? []).filter(moment => now - moment < everyMs);
    const wait = recent.length < times ? 0 : (recent[0] ?? now) + everyMs - now;
    done.delete(key); // Written again, it is the newest.
    done.set(key, wait > 0 ? recent : [...recent, now]);
    const [oldest] = done.keys();
    if (done.size > MOST && oldest !== undefined) done.delete(oldest);
    return wait;
  };
}
