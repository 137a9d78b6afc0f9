/** What was answered lately: at most `size` answers, the oldest leaving first, none older than `lifetimeMs`. */
export class Memory<Value> {
  #kept = new Map<string, {value: Value; until: number}>();
  #size: number;
  #lifetimeMs: number;

  constructor({size, lifetimeMs}: {size: number; lifetimeMs: number}) {
    this.#size = size;
    this.#lifetimeMs = lifetimeMs;
  }

  get(key: string, now = Date.now()): Value | undefined {
    const found = this.#kept.get(key);
    if (!found || found.until > now) return found?.value;
    this.#kept.delete(key);
    return undefined;
  }

  set(key: string, value: Value, now = Date.now()): void {
    this.#kept.delete(key); // Written again, it is the newest.
    this.#kept.set(key, {value, until: now + this.#lifetimeMs});
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#size && oldest !== undefined) this.#kept.delete(oldest);
  }
}

/** Lets each visitor ask `times` a minute; undefined when they may, else the seconds to wait. */
export function rateLimit(times: number): (who: string, now?: number) => number | undefined {
  const counts = new Memory<{asked: number; since: number}>({size: 10_000, lifetimeMs: 60_000});
  return (who, now = Date.now()) => {
    const count = counts.get(who, now);
    if (!count) counts.set(who, {asked: 1, since: now}, now);
    else if (count.asked >= times) return Math.max(1, Math.ceil((count.since + 60_000 - now) / 1000));
    else count.asked += 1;
    return undefined;
  };
}
