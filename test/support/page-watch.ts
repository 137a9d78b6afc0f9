import type {BrowserContext, Page} from 'playwright-core';

/** What went wrong in the pages of one context, in order: nothing of it is ever expected. */
export interface PageWatch {
  /** One line a complaint, with the address of the page. */
  complaints: string[];
  /** Forgets what came before, and gives it. */
  take(): string[];
}

/**
 * Collects console errors and warnings, uncaught errors, refusals of the Content-Security-Policy and failed requests.
 *
 * @param expected - says true for a complaint that the test provokes (a 404 that it asks for, a page it leaves).
 */
export function watchPages(
  target: BrowserContext | Page,
  expected: (complaint: string) => boolean = () => false,
): PageWatch {
  const complaints: string[] = [];
  const complain = (page: Page, text: string) => {
    if (!expected(text)) complaints.push(`${page.url()}: ${text}`);
  };
  const watch = (page: Page) => {
    // The browser writes refusals of the policy in the console, as errors.
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning')
        complain(page, `${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', error => complain(page, `uncaught: ${error.stack ?? error.message}`));
    page.on('requestfailed', request => {
      const reason = request.failure()?.errorText ?? '';
      // Leaving a page gives up what it was still loading.
      if (reason !== 'net::ERR_ABORTED') complain(page, `request failed: ${request.url()} ${reason}`);
    });
  };
  if ('newPage' in target) {
    target.on('page', watch);
    target.pages().forEach(watch);
  } else watch(target);
  return {complaints, take: () => complaints.splice(0)};
}
