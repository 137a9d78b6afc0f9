import type {Browser} from 'playwright-core';
import {closeWithin, within} from './deadline.js';

/** What Playwright says once the page or the browser is no longer there. */
const gone = /crashed|has been closed|Target closed|browser has disconnected|s’arrêter le navigateur/i;

const tooLate = Symbol('too late');

/**
 * A browser for many pages: where it dies or hangs under one of them, that page is named on stderr
 * and tried again in a new browser, once. A page that fails for any other reason is not tried again.
 */
export class SteadyBrowser {
  readonly #start: () => Promise<Browser>;
  readonly #longest: number;
  #browser: Promise<Browser> | undefined;

  /** @param longest - in milliseconds: a page that takes longer hangs. */
  constructor(start: () => Promise<Browser>, longest = 120_000) {
    this.#start = start;
    this.#longest = longest;
  }

  /** @throws what the work throws; the name of the page and why, when its browser is lost twice. */
  async lend<Result>(name: string, work: (browser: Browser) => Promise<Result>): Promise<Result> {
    const first = await this.#try(work);
    if (!('lost' in first)) return first.result;
    process.stderr.write(`The browser was lost at « ${name} » (${first.lost}): once more in a new one.\n`);
    const second = await this.#try(work);
    if (!('lost' in second)) return second.result;
    throw new Error(`The browser was lost twice at « ${name} »: ${first.lost}, then ${second.lost}`);
  }

  async close(): Promise<void> {
    const browser = await this.#browser?.catch(() => undefined);
    this.#browser = undefined;
    if (browser) await closeWithin(browser);
  }

  async #try<Result>(work: (browser: Browser) => Promise<Result>): Promise<{result: Result} | {lost: string}> {
    this.#browser ??= this.#start();
    const own = this.#browser;
    let browser: Browser | undefined;
    try {
      browser = await within(this.#longest, own, () => undefined);
      if (!browser) return await this.#lose(own, 'it did not start');
      const result = await within(this.#longest, work(browser), () => tooLate);
      return result === tooLate ? await this.#lose(own, 'it did not answer') : {result: result as Result};
    } catch (error) {
      const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
      const isLost = !browser?.isConnected() || gone.test(String(error));
      if (!isLost) throw error;
      return await this.#lose(own, why ?? '');
    }
  }

  /** Whoever comes next gets a new one; another page at work in this one is tried again likewise. */
  async #lose(own: Promise<Browser>, lost: string): Promise<{lost: string}> {
    if (this.#browser === own) this.#browser = undefined;
    const late = own.then(browser => closeWithin(browser)).catch(() => undefined);
    await within(3000, late, () => undefined);
    return {lost};
  }
}
