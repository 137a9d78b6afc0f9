import assert from 'node:assert/strict';
import {auditPage, violationsText} from '@socle/rgaa/audit-page';
import type {Browser, Page} from 'playwright-core';
import {pageState} from './page-state.js';
import {isFirst} from './recorded-pages.js';

/**
 * Judges a page as it stands now by the rules of axe-core, unless the same page in the same state was judged before.
 *
 * @param copies - where to judge a page that has no scripts.
 */
export async function judgeOnce(page: Page, copies?: CopyWindow): Promise<void> {
  const {width, height} = page.viewportSize() ?? {};
  const seenWith = [copies ? 'without scripts' : 'with scripts', width, height, await page.evaluate(aboveThePage)];
  if (!isFirst('axe', `${seenWith.join(' ')}\n${pageState(await page.content())}`)) return;
  const violations = violationsText(await auditPage(copies ? await copies.show(page) : page));
  assert.equal(violations, '', `${await page.title()}\n${violations}`);
}

/** What axe-core sees and the HTML does not tell: which dialogs and popovers stand above the page. */
const aboveThePage = () =>
  [...document.querySelectorAll(':modal, :popover-open')].map(node => node.localName + node.id).join(' ');

/** Where the pages that a visitor has without scripts are judged. */
export interface CopyWindow {
  show: (page: Page) => Promise<Page>;
  close: () => Promise<void>;
}

/** A window of copies, opened for the first of them. */
export function windowOfCopies(browser: Browser): CopyWindow {
  let opened: Promise<Page> | undefined;
  const open = async () => (await browser.newContext({locale: 'fr-FR'})).newPage();
  return {
    /** axe-core is a script: the page is judged as a copy, where they are on. */
    async show(page) {
      const copy = await (opened ??= open());
      const body = (await page.content()).replaceAll(/<script[^>]*><\/script>/g, '');
      await copy.unrouteAll();
      await copy.route(page.url(), route => route.fulfill({body, contentType: 'text/html; charset=utf-8'}));
      await copy.goto(page.url());
      return copy;
    },
    close: async () => (await opened)?.context().close(),
  };
}
