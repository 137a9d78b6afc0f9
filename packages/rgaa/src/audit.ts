import type {Browser, BrowserContext} from 'playwright-core';
import {axeRulesFor} from './axe/axe-map.js';
import {closeWithin, deadlineAfter, unlessAborted} from './browser/deadline.js';
import {KeptBrowser} from './browser/kept-browser.js';
import {openIn} from './browser/open.js';
import {PageError} from './browser/page-error.js';
import {usualWindow} from './browser/windows.js';
import {collect, type PageSource, type Wanted} from './collect.js';
import {compared, failed, judgeAlone, type AloneJudged} from './judge-pages.js';
import type {PageEvidence} from './page/evidence.js';
import type {Viewport} from './page/view.js';
import {probes, type ProbeName} from './probes/index.js';
import {reportOf, type JudgedPage, type Report} from './report/report.js';
import {states} from './states/index.js';
import type {StateName} from './rule.js';

/** A page to audit. */
export interface PageRequest {
  url: string;
  /** Name of the process (a démarche) that it is a step of: a criterion missed on one of its pages is missed on all. */
  process?: string | null;
}

export interface AuditOptions {
  /** Window in which pages are first seen; 1280 × 800 CSS pixels unless said. */
  viewport?: Viewport;
  /** How many pages are audited side by side; 2 unless said. */
  concurrency?: number;
  /** Milliseconds that one page may take before it is judged by what was seen of it; 120,000 unless said. */
  timeout?: number;
  /** Is the page only looked at? Fewer tests are then decided, and the report says which; false unless said. */
  passive?: boolean;
  /** May forms be sent, with whatever that does? Never unless said. */
  submit?: boolean;
  /** A browser already started, which stays open; one of this machine otherwise. */
  browser?: Browser;
  /** Starts a browser, where none is given; that of this machine unless said. */
  launch?: () => Promise<Browser>;
  /** Told of each page when it is done. */
  onPage?(page: JudgedPage): void;
}

/** So long that only a page that hangs reaches it, even on a busy machine. */
const usualTimeout = 120_000;

/** All that the rules may want. */
const everything: Wanted = {
  probes: Object.keys(probes) as ProbeName[],
  states: Object.keys(states) as StateName[],
  axe: axeRulesFor(),
};

/** What is seen without touching the page: no keyboard, no zoom, no submission. */
export const passive: Wanted = {...everything, onlyLook: true};

/**
 * Audits pages against the 258 tests of RGAA 4.1.2, each in a window of its own. A page that cannot be audited says
 * why in the report, one that takes too long is judged in part; the others are not concerned.
 *
 * @throws {NoBrowser} when no browser is found on this machine.
 */
export async function audit(requests: readonly PageRequest[], options: AuditOptions = {}): Promise<Report> {
  const kept = new KeptBrowser(options.browser, options.launch);
  await kept.get();
  try {
    const judged = await inParallel(requests, options.concurrency ?? 2, async request => {
      const page = await auditOne(kept, request, options);
      options.onPage?.(page.judged);
      return page;
    });
    return reportOf(compared(judged), new Date());
  } finally {
    await kept.close();
  }
}

async function auditOne(kept: KeptBrowser, {url, process = null}: PageRequest, options: AuditOptions) {
  let context: BrowserContext | undefined;
  const {signal, stop} = deadlineAfter(options.timeout ?? usualTimeout);
  try {
    const browser = await kept.get();
    context = await browser.newContext({
      viewport: options.viewport ?? usualWindow,
      locale: 'fr-FR',
      acceptDownloads: false,
      serviceWorkers: 'block',
    });
    const source = openIn(context, url, {process, maySubmit: options.submit ?? false});
    return await auditSource(source, options.passive ? passive : everything, signal);
  } catch (error) {
    if (context) await closeWithin(context); // Once it has answered, a browser that has stopped is known to have.
    const hasStopped = context?.browser()?.isConnected() === false;
    return failed(url, process, hasStopped ? new PageError('crashed', stoppedHere) : error);
  } finally {
    stop();
    if (context) await closeWithin(context);
  }
}

const stoppedHere = 'Le navigateur s’est arrêté pendant l’audit de cette page.';

/**
 * Audits one page, opened as the caller wants: behind a session, or as a copy.
 *
 * @param signal - ends the audit of a page that is open: what was seen of it by then is judged.
 * @throws {PageError} when the page cannot be opened, or shows nothing before the signal.
 */
export async function auditSource(
  source: PageSource,
  wanted: Wanted = everything,
  signal?: AbortSignal,
): Promise<AloneJudged> {
  let evidence: PageEvidence | undefined;
  const work = collect(source, wanted, started => (evidence = started));
  try {
    return judgeAlone(await (signal ? unlessAborted(signal, work) : work), wanted.onlyLook ? 'passive' : undefined);
  } catch (error) {
    if (!signal?.aborted || error !== signal.reason || !evidence?.views.length) throw error;
    return judgeAlone(evidence, 'time');
  }
}

/** The report of pages that were audited one by one with `auditSource`. */
export const reportOn = (pages: readonly AloneJudged[]): Report => reportOf(compared(pages), new Date());

async function inParallel<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const index = next++;
      const item = items[index];
      if (item !== undefined) results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({length: Math.min(lanes, items.length)}, lane));
  return results;
}
