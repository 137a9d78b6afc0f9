import type {BrowserContext, Page, Response} from 'playwright-core';
import type {PageSource} from '../collect.js';
import type {PageResponse} from '../page/evidence.js';

/** Opens pages of one address in windows of one context. */
export const openIn = (
  context: BrowserContext,
  requested: string,
  {process = null, maySubmit = false}: {process?: string | null; maySubmit?: boolean} = {},
): PageSource => ({
  requested,
  process,
  maySubmit,
  async open() {
    const page = await context.newPage();
    page.on('dialog', dialog => void dialog.dismiss().catch(() => undefined));
    const response = await page.goto(requested, {waitUntil: 'load'});
    await settle(page);
    return {page, response: await answerOf(response), close: () => page.close()};
  },
});

/** Waits for what a page still does just after it has loaded. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 0))));
}

async function answerOf(response: Response | null): Promise<PageResponse | undefined> {
  if (!response) return undefined;
  return {
    url: response.url(),
    status: response.status(),
    headers: await response.allHeaders(),
    html: await response.text().catch(() => ''),
  };
}
