import type {CDPSession, Page} from 'playwright-core';
import type {Protocol} from 'devtools-protocol';

/** Values that cross from Node into the page and back. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | {readonly [key: string]: Json};

/** A function that runs in the page: it must stand alone, since only its text goes there. */
type InPage<Args extends readonly unknown[], Result> = (...args: Args) => Result | Promise<Result>;

/** The audit took longer than it may. */
export class TimeOut extends Error {}

/**
 * A page under audit. What runs in it runs in a world of its own: the page's scripts, its policy (CSP, Trusted Types)
 * and what it did to `Array.prototype` are out of reach, and nothing is left behind.
 */
export class PageSession {
  readonly page: Page;
  readonly cdp: CDPSession;
  #mainFrame: string | undefined;
  readonly #worlds = new Map<string, number>();

  private constructor(page: Page, cdp: CDPSession) {
    this.page = page;
    this.cdp = cdp;
  }

  /** @throws when the page is closed. */
  static async open(page: Page): Promise<PageSession> {
    const cdp = await page.context().newCDPSession(page);
    const session = new PageSession(page, cdp);
    await cdp.send('Page.enable');
    cdp.on('Page.frameNavigated', ({frame}) => session.#worlds.delete(frame.id));
    cdp.on('Page.frameDetached', ({frameId}) => session.#worlds.delete(frameId));
    return session;
  }

  async close(): Promise<void> {
    await this.cdp.detach().catch(() => undefined); // The page may be gone already.
  }

  /** Runs a function in the page, in its main frame. */
  async run<Args extends readonly Json[], Result>(work: InPage<Args, Result>, ...args: Args): Promise<Result> {
    return this.evaluate<Result>(callOf(work, args));
  }

  /** Runs a function on one node of the page, as its first argument. */
  async runOn<Args extends readonly Json[], Result>(
    backendNodeId: number,
    work: (element: Element, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const executionContextId = await this.#world(await this.mainFrame());
    const {object} = await this.cdp.send('DOM.resolveNode', {backendNodeId, executionContextId});
    const objectId = object.objectId ?? '';
    try {
      return await this.#resultOf<Result>(
        this.cdp.send('Runtime.callFunctionOn', {
          objectId,
          functionDeclaration: `function (...args) { return (${work.toString()})(this, ...args); }`,
          arguments: args.map(value => ({value})),
          awaitPromise: true,
          returnByValue: true,
        }),
      );
    } finally {
      await this.cdp.send('Runtime.releaseObject', {objectId}).catch(() => undefined);
    }
  }

  /** The node that an expression of the page leads to, as a `backendNodeId`; undefined when it is none. */
  async nodeOf(expression: string): Promise<number | undefined> {
    const contextId = await this.#world(await this.mainFrame());
    const {result} = await this.cdp.send('Runtime.evaluate', {expression, contextId});
    if (!result.objectId) return undefined;
    const {node} = await this.cdp.send('DOM.describeNode', {objectId: result.objectId});
    await this.cdp.send('Runtime.releaseObject', {objectId: result.objectId});
    return node.backendNodeId;
  }

  /** Evaluates an expression in the page, in its main frame unless said. */
  async evaluate<Result>(expression: string, frameId?: string): Promise<Result> {
    const contextId = await this.#world(frameId ?? (await this.mainFrame()));
    return this.#resultOf<Result>(
      this.cdp.send('Runtime.evaluate', {expression, contextId, awaitPromise: true, returnByValue: true}),
    );
  }

  /** Ids of the main frame and of the frames inside, from the outside in. */
  async frames(): Promise<{id: string; url: string}[]> {
    const {frameTree} = await this.cdp.send('Page.getFrameTree');
    const flat = ({frame, childFrames = []}: Protocol.Page.FrameTree): {id: string; url: string}[] => [
      {id: frame.id, url: frame.url},
      ...childFrames.flatMap(flat),
    ];
    return flat(frameTree);
  }

  /** The id of the main frame, which stays the same wherever the page goes. */
  async mainFrame(): Promise<string> {
    this.#mainFrame ??= (await this.cdp.send('Page.getFrameTree')).frameTree.frame.id;
    return this.#mainFrame;
  }

  async #world(frameId: string): Promise<number> {
    const known = this.#worlds.get(frameId);
    if (known !== undefined) return known;
    const {executionContextId} = await this.cdp.send('Page.createIsolatedWorld', {frameId, worldName: 'socle-rgaa'});
    this.#worlds.set(frameId, executionContextId);
    // esbuild (tsx) names the functions that it sends there by this helper.
    await this.cdp.send('Runtime.evaluate', {
      expression: 'globalThis.__name = work => work;',
      contextId: executionContextId,
    });
    return executionContextId;
  }

  async #resultOf<Result>(
    answer: Promise<{
      result: {value?: unknown};
      exceptionDetails?: {text: string; exception?: {description?: string}};
    }>,
  ): Promise<Result> {
    const {result, exceptionDetails} = await answer;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Result;
  }
}

const callOf = (work: {toString(): string}, args: readonly Json[]) =>
  `(${work.toString()})(${args.map(value => JSON.stringify(value) ?? 'undefined').join(', ')})`;
