import type {Browser} from 'playwright-core';
import {launch} from './launch.js';
import {PageError} from './page-error.js';

/** The browser of one audit. One that the audit started itself is started anew, once, when it stops by itself. */
export class KeptBrowser {
  #current: Promise<Browser>;
  readonly #isOurs: boolean;
  #mayRestart: boolean;
  readonly #start: () => Promise<Browser>;

  constructor(given?: Browser, start = launch) {
    this.#isOurs = given === undefined;
    this.#mayRestart = this.#isOurs;
    this.#start = start;
    this.#current = given ? Promise.resolve(given) : start();
  }

  /**
   * A browser at work.
   *
   * @throws {PageError} when it has stopped for good.
   */
  async get(): Promise<Browser> {
    const asked = this.#current;
    const browser = await asked;
    if (browser.isConnected()) return browser;
    // Pages audited side by side see the same stop: only the first to ask starts the next browser.
    if (asked === this.#current) {
      if (!this.#mayRestart) throw new PageError('crashed', this.#isOurs ? stoppedTwice : stopped);
      this.#mayRestart = false;
      this.#current = this.#start();
    }
    return this.get();
  }

  async close(): Promise<void> {
    if (this.#isOurs) await (await this.#current).close();
  }
}

const stopped = 'Le navigateur s’était arrêté : cette page n’a pas été auditée.';
const stoppedTwice = 'Le navigateur s’était arrêté deux fois : cette page n’a pas été auditée.';
