import assert from 'node:assert/strict';
import {auditSource, openIn, type AloneJudged} from '@socle/rgaa';
import {Hono} from 'hono';
import type {Browser} from 'playwright-core';
import {assets} from '../../packages/demo/src/assets.js';
import {pageScript} from '../aide/server.js';
import type {RecordedPage} from './recorded-pages.js';

/** What to look at in a page; all of it unless said. */
export type Wanted = NonNullable<Parameters<typeof auditSource>[1]>;

/** Audits pages whose servers are gone. */
export type AuditRecorded = (page: RecordedPage, wanted?: Wanted) => Promise<AloneJudged>;

/** What a page asks for beside itself, at the addresses that every server of this build gives; all else is a fault. */
export async function auditsOfRecorded(browser: Browser): Promise<AuditRecorded> {
  const files = new Hono().get('/assets/*', (await assets()).handler);
  let script: Promise<string> | undefined;
  files.get('/aide.js', async context =>
    context.body(await (script ??= pageScript()), 200, {'content-type': 'text/javascript; charset=utf-8'}),
  );
  return async (page, wanted) => {
    const context = await browser.newContext({viewport: {width: 1280, height: 800}, locale: 'fr-FR'});
    const missing = new Set<string>();
    await context.route('**', async route => {
      const request = route.request();
      if (request.method() !== 'GET') return route.abort();
      const isPage = request.url().split('#')[0] === page.url.split('#')[0] && request.resourceType() === 'document';
      if (isPage)
        return route.fulfill({body: page.html, headers: {...page.headers, 'content-type': 'text/html; charset=utf-8'}});
      const {pathname} = new URL(request.url());
      // Files of a session, which a window of its own has not: the server would refuse them too.
      if (pathname.startsWith('/fichiers')) return route.fulfill({status: 403, body: ''});
      const response = await files.request(pathname);
      if (!response.ok) missing.add(request.url());
      return route.fulfill({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: Buffer.from(await response.arrayBuffer()),
      });
    });
    try {
      const judged = await auditSource(openIn(context, page.url, {process: page.process ?? null}), wanted);
      assert.deepEqual([...missing], [], 'all that the page asks for is known');
      return judged;
    } finally {
      await context.close();
    }
  };
}
