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
