import assert from 'node:assert/strict';
import type {Browser, Page, Response} from 'playwright-core';
import {auditPage, violationsText} from '@socle/rgaa/audit-page';
import type {PageCopy} from '../support/page-copy.js';
import {watchPages} from '../support/page-watch.js';

/** A person in front of a browser, with or without scripts. */
export interface Visitor {
  page: Page;
  scripts: boolean;
  /**
   * Says that the page is now the one expected, by its title, and judges it: RGAA rules of axe-core, exactly one `h1`,
   * nothing in the console, a strict CSP without violation.
   */
  seen: (title: RegExp) => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Opens a browser window of its own, with its own cookies, to visit the pages of `demo`.
 *
 * @param copies - where each page that is seen is kept, as the demo wrote it.
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
  const judged = scripts ? page : await (await browser.newContext({locale: 'fr-FR'})).newPage();
  return {
    page,
    scripts,
    async seen(title) {
      await titleOf(page, title);
      if (written) copies?.push(await written);
      if (!scripts) await show(judged, page);
      const violations = violationsText(await auditPage(judged));
      assert.equal(violations, '', `${await page.title()}\n${violations}`);
      assert.equal(await page.locator('h1').count(), 1, 'one h1');
      assert.deepEqual(watch.complaints, []);
    },
    async close() {
      await context.close();
      if (!scripts) await judged.context().close();
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
  process: 'Inscription à la restauration scolaire',
});

const isStrict = (policy = '') =>
  policy.includes("default-src 'none'") &&
  policy.includes("require-trusted-types-for 'script'") &&
  !/unsafe|\*|nonce/.test(policy);

/** axe-core is a script: the page that a visitor has without scripts is judged as a copy, in a window that has them. */
async function show(copy: Page, page: Page): Promise<void> {
  const body = (await page.content()).replaceAll(/<script[^>]*><\/script>/g, '');
  await copy.unrouteAll();
  await copy.route(page.url(), route => route.fulfill({body, contentType: 'text/html; charset=utf-8'}));
  await copy.goto(page.url());
}
