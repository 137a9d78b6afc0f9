import {retryDelay} from './backoff.js';
import type {SaveOutcome} from './page/outcome.js';

/** What is shown of the saving. */
export type SaveState = 'saved' | 'saving' | 'failed' | 'offline' | 'conflict' | 'closed' | 'gone' | 'refused';

/** What the queue needs of the page. */
export interface AutosavePage {
  /** The answers as they are now, in one text. */
  read(): string;
  /** Sends them. Never throws. */
  send(answers: string, signal: AbortSignal): Promise<SaveOutcome>;
  isOnline(): boolean;
  show(state: SaveState): void;
}

/** Time and chance, which tests replace. */
export interface Clock {
  now(): number;
  later(work: () => void, ms: number): number;
  cancel(timer: number): void;
  random(): number;
}

const QUIET = 1_500; // After the last key.
const PACE = 5_000; // Between two savings.
const LONGEST = 10_000; // Somebody who never stops typing is saved all the same.
const DOUBT = 60_000; // A browser may be wrong about being offline.

export const realClock: Clock = {
  now: () => Date.now(),
  later: (work, ms) => setTimeout(work, ms) as unknown as number,
  cancel: timer => clearTimeout(timer),
  random: () => Math.random(),
};

/**
 * Decides when the answers of a page are saved: once the usager pauses, at most every 5 s, one saving at a time, tried
 * again for as long as it takes. Knows no DOM.
 */
export class Autosave {
  #page: AutosavePage;
  #clock: Clock;
  #kept = ''; // The last answers known to be kept.
  #sending?: {answers: string; cancel: AbortController};
  #timer?: number;
  #attempts = 0;
  #sentAt = -Infinity;
  #since?: number; // When the oldest answer not kept was typed.
  #stopped = false; // Only the usager, or another session, can go on.

  constructor(page: AutosavePage, clock: Clock = realClock) {
    this.#page = page;
    this.#clock = clock;
  }

  /** The answers of the page as it was loaded are those that the server has. */
  start() {
    this.#kept = this.#page.read();
  }

  /** Some answers of the page are not known to be kept. */
  get unsaved() {
    return this.#page.read() !== this.#kept;
  }

  /** An answer changed; `settled`: its field was left. */
  touch(settled: boolean) {
    if (this.#stopped) return;
    const now = this.#clock.now();
    this.#since ??= now;
    if (this.#sending || this.#attempts) return; // What follows an attempt is planned when it ends.
    const wanted = Math.min(now + (settled ? 0 : QUIET), this.#since + LONGEST);
    this.#plan(Math.max(wanted, this.#sentAt + PACE) - now);
  }

  /** Tries now: the connection is back, the page is looked at again, or the usager decided. */
  wake() {
    this.#stopped = false;
    this.rest();
    void this.#send();
  }

  /** The page is left: sends what is not kept without waiting for anything. Whether there was something. */
  flush() {
    if (this.#stopped || !this.unsaved) return false;
    this.rest();
    void this.#send(true);
    return true;
  }

  /** Nothing is sent any more until `wake`: the server told so, or another page did. */
  stop(state: SaveState) {
    this.#stopped = true;
    this.rest();
    this.#page.show(state);
  }

  /** The form itself takes the answers away: what was on its way is given up, and nothing is unsaved. */
  handOver() {
    this.rest();
    this.#sending?.cancel.abort();
    this.#kept = this.#page.read();
    this.#since = undefined;
  }

  /** No timer is left behind. */
  rest() {
    if (this.#timer !== undefined) this.#clock.cancel(this.#timer);
    this.#timer = undefined;
  }

  async #send(anyway = false) {
    const answers = this.#page.read();
    if (this.#sending && (!anyway || this.#sending.answers === answers)) return;
    if (answers === this.#kept && !this.#sending) return this.#settle();
    if (!anyway && !this.#page.isOnline()) return this.#waitForConnection();
    const cancel = new AbortController();
    const sending = (this.#sending = {answers, cancel});
    this.#sentAt = this.#clock.now();
    this.#page.show('saving');
    const outcome = await this.#page.send(answers, cancel.signal);
    if (this.#sending === sending) this.#sending = undefined;
    if (cancel.signal.aborted || (this.#stopped && outcome.kind !== 'saved')) return;
    this.#hear(outcome, answers);
  }

  #hear(outcome: SaveOutcome, answers: string) {
    switch (outcome.kind) {
      case 'saved':
        this.#kept = answers;
        this.#attempts = 0;
        this.#since = undefined;
        if (this.#stopped) return; // Told by another page meanwhile.
        return this.unsaved ? this.touch(false) : this.#settle();
      case 'failed':
        return this.#fail(outcome.retryAfter);
      case 'held':
        return void (this.#attempts = 0);
      case 'refused':
        this.#attempts = 0;
        return this.#page.show('refused'); // Not tried again as they are: another answer may be taken.
      default:
        return this.stop(outcome.kind);
    }
  }

  #fail(retryAfter = 0) {
    this.#attempts += 1;
    if (!this.#page.isOnline()) return this.#waitForConnection();
    this.#page.show('failed');
    this.#plan(Math.max(retryAfter, retryDelay(this.#attempts, this.#clock.random())));
  }

  /** `wake` comes with the connection. */
  #waitForConnection() {
    this.#attempts ||= 1;
    this.#page.show('offline');
    this.#plan(DOUBT, true);
  }

  #settle() {
    this.#attempts = 0;
    this.#since = undefined;
    this.#page.show('saved');
  }

  #plan(ms: number, anyway = false) {
    this.rest();
    this.#timer = this.#clock.later(() => void this.#send(anyway), Math.max(0, ms));
  }
}
