import type {Browser} from 'playwright-core';
import {axeRulesFor} from './axe/axe-map.js';
import {closeWithin, withDeadline} from './browser/deadline.js';
import {launch} from './browser/launch.js';
import {openIn} from './browser/open.js';
import {PageError} from './browser/page-error.js';
import {usualWindow} from './browser/windows.js';
import {collect, initialState, type PageSource, type Wanted} from './collect.js';
import {judgePage, resultOf, resultWith, verdictsOf, type TestResult, type Verdict} from './judge.js';
import type {PageEvidence} from './page/evidence.js';
import type {Viewport} from './page/view.js';
import {probes, type ProbeName} from './probes/index.js';
import {reportOf, type JudgedPage, type Report} from './report/report.js';
import type {Rule} from './rule.js';
import {rules} from './rules/index.js';
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
  /** Milliseconds that one page may take; 60,000 unless said. */
  timeout?: number;
  /** May forms be sent, with whatever that does? Never unless said. */
  submit?: boolean;
  /** A browser already started, which stays open; one of this machine otherwise. */
  browser?: Browser;
  /** Told of each page when it is done. */
  onPage?(page: JudgedPage): void;
}

/** All that the rules may want. */
const everything: Wanted = {
  probes: Object.keys(probes) as ProbeName[],
  states: Object.keys(states) as StateName[],
  axe: axeRulesFor(),
};

/** What is seen without touching the page: no keyboard, no zoom, no submission. */
export const passive: Wanted = {probes: [], states: [], axe: axeRulesFor()};

/**
 * Audits pages against the 258 tests of RGAA 4.1.2, each in a window of its own. A page that cannot be audited says
 * why in the report; the others are not concerned.
 *
 * @throws {NoBrowser} when no browser is found on this machine.
 */
export async function audit(requests: readonly PageRequest[], options: AuditOptions = {}): Promise<Report> {
  const browser = options.browser ?? (await launch());
  try {
    const judged = await inParallel(requests, options.concurrency ?? 2, async request => {
      const page = await auditOne(browser, request, options);
      options.onPage?.(page.judged);
      return page;
    });
    return reportOf(compared(judged), new Date());
  } finally {
    if (!options.browser) await browser.close();
  }
}

/** A page that was gathered and judged alone: its evidence is forgotten, but for what rules compare. */
export interface AloneJudged {
  judged: JudgedPage;
  /** By test, what its rule wants to compare with other pages. */
  facts: ReadonlyMap<string, unknown>;
}

async function auditOne(browser: Browser, {url, process = null}: PageRequest, options: AuditOptions) {
  const context = await browser.newContext({
    viewport: options.viewport ?? usualWindow,
    locale: 'fr-FR',
    acceptDownloads: false,
    serviceWorkers: 'block',
  });
  try {
    const source = openIn(context, url, {process, maySubmit: options.submit ?? false});
    return await withDeadline(options.timeout ?? 60_000, () => auditSource(source));
  } catch (error) {
    return failed({url, process}, error);
  } finally {
    await closeWithin(context);
  }
}

/** Audits one page, opened as the caller wants: behind a session, or as a copy. */
export async function auditSource(source: PageSource, wanted: Wanted = everything): Promise<AloneJudged> {
  return judgeAlone(await collect(source, wanted));
}

/** The report of pages that were audited one by one with `auditSource`. */
export const reportOn = (pages: readonly AloneJudged[]): Report => reportOf(compared(pages), new Date());

const failed = ({url, process = null}: PageRequest, error: unknown): AloneJudged => ({
  judged: {url, title: '', process, error: sentenceOf(error), tests: new Map()},
  facts: new Map(),
});

const sentenceOf = (error: unknown) =>
  error instanceof PageError
    ? error.message
    : `L’audit de la page a échoué : ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`;

function judgeAlone(evidence: PageEvidence): AloneJudged {
  const tests = new Map<string, TestResult>();
  const facts = new Map<string, unknown>();
  for (const rule of rules) {
    tests.set(rule.test, resultOf(safely(rule, () => judgePage(rule, evidence))));
    if (rule.sample) facts.set(rule.test, rule.sample.gather(evidence));
  }
  const {requested, title, process} = evidence;
  return {judged: {url: requested, title, process, error: null, tests}, facts};
}

/** A rule that fails decides nothing: a human must. */
function safely(rule: Rule, judge: () => Verdict[]): Verdict[] {
  try {
    return judge();
  } catch (error) {
    const message = `La règle ${rule.test} s’est interrompue (${error instanceof Error ? error.message : String(error)}) : à vérifier entièrement.`;
    return [{outcome: 'AV', message, state: initialState, source: 'socle', at: undefined}];
  }
}

/** Each page with what the comparison with the others adds. */
function compared(pages: readonly AloneJudged[]): JudgedPage[] {
  const audited = pages.filter(({judged}) => judged.error === null);
  const added = new Map<AloneJudged, Map<string, Verdict[]>>(audited.map(page => [page, new Map()]));
  for (const {test, sample} of rules) {
    if (!sample || audited.length === 0) continue;
    const judgements = sample.compare(audited.map(({facts}) => facts.get(test)));
    audited.forEach((page, index) => added.get(page)?.set(test, verdictsOf(judgements[index], initialState)));
  }
  return pages.map(page => {
    const more = added.get(page);
    if (!more) return page.judged;
    const tests = new Map(
      [...page.judged.tests].map(([test, result]) => [test, resultWith(result, more.get(test) ?? [])]),
    );
    return {...page.judged, tests};
  });
}

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
