import {auditSource, openIn, type AloneJudged, type Wanted} from '@socle/rgaa';
import type {Browser} from 'playwright-core';

/** A page as its server wrote it. */
export interface PageCopy {
  url: string;
  html: string;
  headers?: Record<string, string>;
  /** Name of the process whose step it is. */
  process?: string;
}

/** What answers for an address of the copy beside the page itself; undefined leaves it to the real server. */
export type Extra = (path: string) => {body: string | Buffer; contentType: string} | undefined;

/**
 * Audits a copy of a page, again and again as an audit wants, at its own address: what the copy needs is read from its
 * server, and nothing is ever sent there.
 *
 * @param wanted - what to look at: all of it unless said.
 */
export async function auditCopy(
  browser: Browser,
  copy: PageCopy,
  extra: Extra = () => undefined,
  wanted?: Wanted,
): Promise<AloneJudged> {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}, locale: 'fr-FR'});
  const own = new URL(copy.url).pathname;
  await context.route('**', async route => {
    const request = route.request();
    if (request.method() !== 'GET') return route.abort();
    const {pathname} = new URL(request.url());
    const isPage = pathname === own && request.resourceType() === 'document';
    if (isPage)
      return route.fulfill({body: copy.html, headers: {...copy.headers, 'content-type': 'text/html; charset=utf-8'}});
    const found = extra(pathname);
    return found ? route.fulfill(found) : route.continue();
  });
  try {
    return await auditSource(openIn(context, copy.url, {process: copy.process ?? null}), wanted);
  } finally {
    await context.close();
  }
}
