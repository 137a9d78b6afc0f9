import type {BrowserContext, CDPSession, Page, Request, Response} from 'playwright-core';
import {within} from './deadline.js';
import {PageError} from './page-error.js';

/** A page that asks to leave for another address, by itself. */
export interface Departure {
  url: string;
  /** As Chromium tells it, such as `metaTagRefresh` or `scriptInitiated`. */
  reason: string;
}

const ofItself = new Set(['scriptInitiated', 'metaTagRefresh', 'httpHeaderRefresh', 'reload']);
const mostDialogs = 40;
const mostWindows = 12;
const mostHops = 10;

/**
 * What a page does of its own accord while it is audited. Windows that it opens and boxes that it shows are closed; once
 * it is held, it no longer leaves for another address unless somebody acted on it.
 */
export class PageWatch {
  /** Addresses that it asked to leave for once loaded, and was not let. */
  readonly departures: Departure[] = [];
  /** Addresses of the windows that it opened without anybody acting on it. */
  readonly windows: string[] = [];
  /** Rejects when the page can no longer be audited. */
  readonly doomed: Promise<never>;
  /** Why it can no longer be audited. */
  failure: PageError | undefined;
  /** What the server answered for the document shown. */
  response: Response | undefined;
  readonly cdp: CDPSession;
  readonly #page: Page;
  readonly #mainFrame: string;
  #asked: Departure | undefined;
  #arrived: () => void = () => undefined;
  #dialogs = 0;
  #hops = 0;
  #held = false;
  #holds = false;
  readonly #byGesture = new Set<string>();
  #doom: (error: PageError) => void = () => undefined;
  #failedRequest = '';
  readonly #inFlight = new Set<Request>();

  private constructor(page: Page, cdp: CDPSession, mainFrame: string) {
    this.#page = page;
    this.cdp = cdp;
    this.#mainFrame = mainFrame;
    this.doomed = new Promise((_resolve, reject) => {
      this.#doom = reject;
    });
    this.doomed.catch(() => undefined); // Most pages are never doomed while somebody listens.
  }

  static async open(context: BrowserContext): Promise<PageWatch> {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Page.enable');
    const {frameTree} = await cdp.send('Page.getFrameTree');
    const watch = new PageWatch(page, cdp, frameTree.frame.id);
    watch.#listen();
    watches.set(page, watch);
    return watch;
  }

  get page(): Page {
    return this.#page;
  }

  /** True while the page is on its way to another address. */
  get isLeaving(): boolean {
    return this.#asked !== undefined;
  }

  /** True while the page still asks for scripts or data. */
  get isFetching(): boolean {
    return this.#inFlight.size > 0;
  }

  /** What became of the last document that could not be read. */
  get failedRequest(): string {
    return this.#failedRequest;
  }

  /** Waits for the document that the page is on its way to. */
  async arrival(milliseconds: number): Promise<void> {
    if (!this.isLeaving) return;
    const arrived = new Promise<void>(resolve => {
      this.#arrived = resolve;
    });
    await within(milliseconds, arrived, () => undefined);
  }

  /** Runs a function in the page, in a world of its own. */
  async run<Args extends readonly (number | boolean)[], Result>(
    work: (...args: Args) => Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const {executionContextId: contextId} = await this.cdp.send('Page.createIsolatedWorld', {
      frameId: this.#mainFrame,
      worldName: 'socle-rgaa-open',
    });
    // esbuild (tsx) names the functions that it sends there by this helper.
    const expression = `(globalThis.__name = work => work, ${work.toString()})(${args.map(String).join(', ')})`;
    const answer = await this.cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'no answer');
    return answer.result.value as Result;
  }

  /** Forgets all that the page did: its window is to be that of a page that was never opened. */
  async forget(): Promise<void> {
    await this.release();
    this.#held = false;
    this.#asked = undefined;
    this.#dialogs = 0;
    this.#hops = 0;
    this.#failedRequest = '';
    this.#byGesture.clear();
    this.#inFlight.clear();
    this.response = undefined;
    this.departures.length = 0;
    this.windows.length = 0;
  }

  /** From now on the page stays where it is, unless somebody acts on it. */
  async hold(): Promise<void> {
    this.#held = true;
    if (!this.#holds) this.#answerDocuments();
    this.#holds = true;
    await this.cdp.send('Network.enable', {maxTotalBufferSize: 0, maxResourceBufferSize: 0});
    await this.cdp.send('Fetch.enable', {patterns: [{resourceType: 'Document', requestStage: 'Request'}]});
  }

  #answerDocuments() {
    this.cdp.on('Network.requestWillBeSent', ({requestId, type, hasUserGesture}) => {
      if (type === 'Document' && hasUserGesture) this.#byGesture.add(requestId);
    });
    this.cdp.on('Fetch.requestPaused', ({requestId, networkId = '', frameId, request}) => {
      const asked = frameId === this.#mainFrame ? this.#asked : undefined;
      const mayGo = asked?.url.split('#')[0] !== request.url || this.#byGesture.has(networkId);
      if (asked && !mayGo && this.departures.length < 20) this.departures.push(asked);
      const sent = mayGo
        ? this.cdp.send('Fetch.continueRequest', {requestId})
        : // An answer without content leaves the page as it is.
          this.cdp.send('Fetch.fulfillRequest', {requestId, responseCode: 204});
      sent.catch(() => undefined); // The page may be gone by now.
    });
  }

  /** The page may again go where it wants. */
  async release(): Promise<void> {
    await this.cdp.send('Fetch.disable').catch(() => undefined);
  }

  #stays(frameId: string) {
    if (frameId !== this.#mainFrame) return;
    this.#asked = undefined;
    this.#arrived();
  }

  #fail(error: PageError) {
    this.failure ??= error;
    this.#doom(error);
    // What still waits for an answer of the page then fails at once.
    void this.#page.close().catch(() => undefined);
  }

  #listen() {
    const {cdp} = this;
    const page = this.#page;
    page.on('dialog', dialog => {
      // Leaving is never refused: it is the audit that leaves.
      void (dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss()).catch(() => undefined);
      if (++this.#dialogs > mostDialogs)
        this.#fail(new PageError('dialogs', 'La page ouvre sans fin des boîtes de dialogue.'));
    });
    page.on('popup', popup => void popup.close().catch(() => undefined));
    page.on('download', download => void download.cancel().catch(() => undefined));
    page.on('crash', () => this.#fail(new PageError('crashed', 'La page a fait s’arrêter le navigateur.')));
    page.on('close', () => this.#doom(new PageError('closed', 'La page s’est fermée d’elle-même.')));
    page.on('response', response => {
      if (isDocument(response.request(), page)) this.response = response;
    });
    page.on('request', request => {
      if (/^(script|xhr|fetch)$/.test(request.resourceType())) this.#inFlight.add(request);
    });
    page.on('requestfinished', request => this.#inFlight.delete(request));
    page.on('requestfailed', request => {
      this.#inFlight.delete(request);
      const fault = request.failure()?.errorText ?? '';
      // A page that leaves at once has its own document aborted, and that may be told after the next one failed.
      if (isDocument(request, page) && !fault.includes('ERR_ABORTED')) this.#failedRequest = fault;
    });
    cdp.on('Page.windowOpen', ({url, userGesture}) => {
      if (!userGesture) this.windows.push(url);
      if (this.windows.length > mostWindows)
        this.#fail(new PageError('windows', 'La page ouvre sans fin de nouvelles fenêtres.'));
    });
    cdp.on('Page.frameRequestedNavigation', ({frameId, url, reason, disposition}) => {
      if (frameId === this.#mainFrame && disposition === 'currentTab' && ofItself.has(reason))
        this.#asked = {url, reason};
    });
    cdp.on('Page.frameNavigated', ({frame}) => {
      this.#stays(frame.id);
      if (frame.id === this.#mainFrame && !this.#held && ++this.#hops > mostHops)
        this.#fail(new PageError('redirects', 'La page renvoie sans fin d’une adresse à l’autre.'));
    });
    cdp.on('Page.frameStoppedLoading', ({frameId}) => this.#stays(frameId));
  }
}

const watches = new WeakMap<Page, PageWatch>();

/** What the page did of its own accord; undefined when it was handed over already open. */
export const watchOf = (page: Page): PageWatch | undefined => watches.get(page);

const isDocument = (request: Request, page: Page) => {
  try {
    return request.isNavigationRequest() && request.frame() === page.mainFrame();
  } catch {
    return false; // The request of a page that is not there yet, or no longer.
  }
};
