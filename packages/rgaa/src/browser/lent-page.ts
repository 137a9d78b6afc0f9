import type {Page} from 'playwright-core';
import type {PageSource} from '../collect.js';
import type {PageResponse} from '../page/evidence.js';
import {within} from './deadline.js';
import {pageErrorOf} from './page-error.js';
import {PageSession} from './session.js';
import {traceOf} from './trace.js';

/** One load of a page, lent to one piece of the audit after the other for as long as each leaves it as it found it. */
export class LentPage {
  readonly session: PageSession;
  readonly response: PageResponse | undefined;
  readonly #close: () => Promise<void>;
  #trace: string | undefined;

  private constructor(session: PageSession, response: PageResponse | undefined, close: () => Promise<void>) {
    this.session = session;
    this.response = response;
    this.#close = close;
  }

  /** @throws PageError when the page cannot be opened. */
  static async open(source: PageSource): Promise<LentPage> {
    const {page, response, close} = await source.open();
    try {
      return new LentPage(await PageSession.open(page), response, close);
    } catch (error) {
      await close();
      throw error;
    }
  }

  /** The same page loaded anew, and this one closed. */
  async renew(source: PageSource): Promise<LentPage> {
    const {page} = this.session;
    // Its window stays a moment, empty, for the process that draws it to draw the next: what it compiled is ready there.
    const isEmpty = await leave(page);
    if (!isEmpty) await this.close();
    try {
      return await LentPage.open(source);
    } catch (error) {
      // A script of the last page that is still at work in that process is not the fault of this one.
      if (!isEmpty || pageErrorOf(error)?.kind !== 'frozen') throw error;
      await this.close();
      return await LentPage.open(source);
    } finally {
      await this.close();
    }
  }

  /** Keeps how the page is now: `isUntouched` compares with it. */
  async remember(): Promise<void> {
    this.#trace = await traceOf(this.session);
  }

  /** Is the page as it was? False where that cannot be told. */
  async isUntouched(): Promise<boolean> {
    if (this.#trace === undefined || this.session.page.isClosed()) return false;
    const trace = traceOf(this.session).catch(() => undefined); // It has left, or closed itself.
    return (await within(2000, trace, () => undefined)) === this.#trace;
  }

  async close(): Promise<void> {
    await this.session.close();
    await this.#close();
  }
}

const leave = (page: Page): Promise<boolean> =>
  within(
    2000,
    page.goto('about:blank').then(
      () => true,
      () => false,
    ),
    () => false,
  );
