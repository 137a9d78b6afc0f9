import type {OpenedPage, PageSource} from '../collect.js';
import type {PageResponse} from '../page/evidence.js';
import {within} from './deadline.js';
import {PageSession} from './session.js';
import {traceOf} from './trace.js';

/** One load of a page, lent to one piece of the audit after the other for as long as each leaves it as it found it. */
export class LentPage {
  readonly session: PageSession;
  readonly #opened: OpenedPage;
  #trace: string | undefined;

  private constructor(session: PageSession, opened: OpenedPage) {
    this.session = session;
    this.#opened = opened;
  }

  /** @throws PageError when the page cannot be opened. */
  static async open(source: PageSource): Promise<LentPage> {
    return LentPage.#over(await source.open());
  }

  static async #over(opened: OpenedPage): Promise<LentPage> {
    try {
      return new LentPage(await PageSession.open(opened.page), opened);
    } catch (error) {
      await opened.close();
      throw error;
    }
  }

  get response(): PageResponse | undefined {
    return this.#opened.response;
  }

  /**
   * The same page loaded anew, in place of this one.
   *
   * @param inNewWindow - in a process of its own, whose clock may be put forward.
   */
  async renew(source: PageSource, {inNewWindow}: {inNewWindow: boolean}): Promise<LentPage> {
    await this.session.close();
    const isAgain = !inNewWindow && (await this.#again());
    if (isAgain) return LentPage.#over(this.#opened);
    await this.#opened.close();
    return LentPage.open(source);
  }

  /** False where its window cannot be used again: what is wrong with the page is said by a new one. */
  async #again(): Promise<boolean> {
    const {again, page} = this.#opened;
    if (!again || page.isClosed()) return false;
    return again().then(
      () => true,
      () => false,
    );
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
    await this.#opened.close();
  }
}
