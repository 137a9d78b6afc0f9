import type {Browser, BrowserContext} from 'playwright-core';
import {axeRulesFor} from '../axe/axe-map.js';
import {closeWithin} from '../browser/deadline.js';
import {openIn} from '../browser/open.js';
import {usualWindow} from '../browser/windows.js';
import {collect, initialState, type PageSource} from '../collect.js';
import {judgePage, resultOf, verdictsOf, type TestResult} from '../judge.js';
import type {PageEvidence} from '../page/evidence.js';
import type {Rule} from '../rule.js';
import type {RuleCase} from './case.js';
import {serve} from './serve-case.testing.js';
import {isStill, openStillPage, type StillPage} from './still-page.testing.js';

/** A context is lent to one case after the other, with its page for those that are still. */
interface Lane {
  context: BrowserContext;
  still: StillPage;
}

const idle = new WeakMap<Browser, Lane[]>();

async function laneOf(browser: Browser): Promise<Lane> {
  const free = idle.get(browser)?.pop();
  if (free) return free;
  const context = await browser.newContext({viewport: usualWindow, locale: 'fr-FR'});
  return {context, still: await openStillPage(context)};
}

const onlyLooks = ({needs = [], states = []}: Rule) => needs.length === 0 && states.length === 0;

/** The cases of rules that only look share a window: to open another takes longer than they do. */
const inOneWindow = (context: BrowserContext, requested: string): PageSource => ({
  requested,
  process: null,
  maySubmit: false,
  async open() {
    const page = context.pages()[1] ?? (await context.newPage());
    const answer = await page.goto(requested, {waitUntil: 'load'});
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)));
    const [headers = {}, html = ''] = await Promise.all([answer?.allHeaders(), answer?.text()]);
    return {
      page,
      response: {url: page.url(), status: answer?.status() ?? 0, headers, html},
      close: () => Promise.resolve(),
    };
  },
});

/** What one rule says of the page of one case, with what axe-core says of the same test. */
export async function runCase(browser: Browser, rule: Rule, one: RuleCase): Promise<TestResult> {
  const lane = await laneOf(browser);
  try {
    const axe = axeRulesFor([rule.test]);
    const isSeen = onlyLooks(rule) && isStill(one);
    const pages = isSeen ? [await lane.still.look(one, axe)] : await loadEach(lane.context, rule, one, axe);
    const [first] = pages;
    if (!first) throw new Error('A case has a page.');
    for (const [name, why] of Object.entries(first.probeErrors)) throw new Error(`the probe ${name} failed: ${why}`);
    const compared = rule.sample?.compare(pages.map(page => rule.sample?.gather(page)))[0];
    const result = resultOf([...judgePage(rule, first), ...verdictsOf(compared, initialState)]);
    // What a failure leaves is lent to nobody.
    idle.set(browser, [...(idle.get(browser) ?? []), lane]);
    return result;
  } catch (error) {
    await closeWithin(lane.context);
    throw error;
  }
}

/** The pages of a case from a server of its own, what the rule needs tried on the first. */
async function loadEach(
  context: BrowserContext,
  rule: Rule,
  one: RuleCase,
  axe: readonly string[],
): Promise<PageEvidence[]> {
  const {urls, close} = await serve(one);
  try {
    const wanted = {probes: rule.needs ?? [], states: rule.states ?? [], axe};
    const pages: PageEvidence[] = [];
    for (const [index, url] of urls.entries()) {
      const source = onlyLooks(rule)
        ? inOneWindow(context, url)
        : openIn(context, url, {maySubmit: one.maySubmit ?? false});
      pages.push(await collect(source, index === 0 ? wanted : {probes: [], states: [], axe: []}));
    }
    return pages;
  } finally {
    close();
  }
}
