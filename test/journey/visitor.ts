import assert from 'node:assert/strict';
import type {Browser, Page, Response} from 'playwright-core';
import type {PageCopy} from '../support/page-copy.js';
import {watchPages} from '../support/page-watch.js';
import {judgeOnce, windowOfCopies} from './judge-once.js';
import {record} from './recorded-pages.js';

/** A person in front of a browser, with or without scripts. */
export interface Visitor {
  page: Page;
  scripts: boolean;
  /**
   * Says that the page is now the one expected, by its title, and judges it: RGAA rules of axe-core (once for each state
   * of a page), exactly one `h1`, nothing in the console, a strict CSP without violation. Leaves it to be audited whole.
   */
  seen: (title: RegExp) => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Opens a browser window of its own, with its own cookies, to visit the pages of `demo`.
 *
 * @param copies - where each new page that is seen is kept, as the demo wrote it, to be audited at the end of a journey.
 * @param endures - complaints that the test provokes: a line that it cuts, a server that it kills.
 */
export async function visitor(
  browser: Browser,
  demo: string,
  {scripts, copies, endures}: {scripts: boolean; copies?: PageCopy[]; endures?: RegExp},
): Promise<Visitor> {
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    locale: 'fr-FR',
    viewport: {width: 1280, height: 800},
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  // An answer 422 or 404 is what its test is about, and Chromium tells it as an error of the console.
  const watch = watchPages(page, text => /status of 4(04|22)/.test(text) || endures?.test(text) === true);
  page.on('response', response => {
    const isPage =
      response.request().isNavigationRequest() && response.status() !== 303 && response.url().startsWith(demo);
    if (isPage && !isStrict(response.headers()['content-security-policy']))
      watch.complaints.push(`${response.url()}: no strict CSP`);
  });
  let written: Promise<PageCopy> | undefined;
  page.on('response', response => {
    const isPage = response.request().isNavigationRequest() && response.frame() === page.mainFrame();
    if (!isPage || response.status() === 303 || !response.url().startsWith(demo)) return;
    written = copyOf(response);
    written.catch(() => undefined); // Only a page that is seen must have been read.
  });
  const judgedCopies = windowOfCopies(browser);
  return {
    page,
    scripts,
    async seen(title) {
      await titleOf(page, title);
      const first = written && record(await written);
      if (first) copies?.push(first);
      await judgeOnce(page, scripts ? undefined : judgedCopies);
      assert.equal(await page.locator('h1').count(), 1, 'one h1');
      assert.deepEqual(watch.complaints, []);
    },
    async close() {
      await context.close();
      await judgedCopies.close();
    },
  };
}

/** A form judged by a rule that takes time is sent after the click has returned. */
async function titleOf(page: Page, expected: RegExp): Promise<void> {
  const end = Date.now() + 5000;
  while (Date.now() < end && !expected.test(await page.title().catch(() => ''))) await page.waitForTimeout(50);
  assert.match(await page.title(), expected);
}

const copyOf = async (response: Response): Promise<PageCopy> => ({
  url: response.url(),
  html: await response.text(),
  headers: {'content-security-policy': response.headers()['content-security-policy'] ?? ''},
});

const isStrict = (policy = '') =>
  policy.includes("default-src 'none'") &&
  policy.includes("require-trusted-types-for 'script'") &&
  !/unsafe|\*|nonce/.test(policy);
