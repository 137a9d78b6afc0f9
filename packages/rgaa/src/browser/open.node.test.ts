import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, test} from 'node:test';
import type {Browser, BrowserContext} from 'playwright-core';
import {collect} from '../collect.js';
import type {PageEvidence} from '../page/evidence.js';
import {closeWithin, withDeadline} from './deadline.js';
import {answers} from './hostile-pages.testing.js';
import {launch} from './launch.js';
import {openIn} from './open.js';
import {pageErrorOf, type PageError, type PageErrorKind} from './page-error.js';
import {watchOf} from './watch.js';
import {usualWindow} from './windows.js';

let browser: Browser;
const server = createServer((request, response) => {
  const answer = answers[new URL(request.url ?? '/', 'http://localhost').pathname];
  if (typeof answer === 'function') answer(response, request);
  else response.writeHead(answer ? 200 : 404, {'content-type': 'text/html; charset=utf-8'}).end(answer);
});
const urlOf = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

before(async () => {
  browser = await launch();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
});
after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

/** Long enough for a machine at work; what never comes is given less. */
const limits = {document: 15_000, rest: 500, answer: 10_000};
const short: Record<string, Partial<typeof limits>> = {
  '/silent': {document: 800},
  '/endless': {document: 800},
  '/loop': {document: 800},
  '/loop-on-load': {answer: 800},
};

/** Audits a page as the audit of a sample does: in a context of its own, closed at the end whatever happens. */
async function audit(url: string, deadline = 20_000): Promise<PageEvidence> {
  const context = await browser.newContext({viewport: usualWindow});
  try {
    const source = openIn(context, url, {limits: {...limits, ...short[new URL(url).pathname]}});
    return await withDeadline(deadline, () => collect(source, {probes: [], states: ['opened'], axe: []}));
  } finally {
    await closeWithin(context);
  }
}

async function errorFrom(work: Promise<unknown>): Promise<PageError> {
  try {
    await work;
  } catch (error) {
    const known = pageErrorOf(error);
    if (known) return known;
    throw error;
  }
  throw new Error('It was audited.');
}

describe('a page that cannot be audited says why', {concurrency: 3}, () => {
  const refused: Record<string, PageErrorKind> = {
    '/redirects': 'redirects',
    '/script-redirects': 'redirects',
    '/missing': 'status',
    '/broken': 'status',
    '/attachment': 'download',
    '/binary': 'download',
    '/pdf': 'notHtml',
    '/json': 'notHtml',
    '/nothing': 'empty',
    '/no-content': 'empty',
    '/cut': 'empty',
    '/silent': 'timeout',
    '/endless': 'timeout',
    '/alert-storm': 'dialogs',
    '/window-storm': 'windows',
    '/loop': 'timeout',
    '/loop-on-load': 'frozen',
    '/leaves-for-nothing': 'refused',
    '/too-crowded': 'tooBig',
  };
  for (const [path, kind] of Object.entries(refused))
    test(`${path}: ${kind}`, async () => {
      const error = await errorFrom(audit(urlOf(path)));
      assert.equal(error.kind, kind, error.message);
      assert.match(error.message, /^[A-ZÀÉ].*\.$/);
    });

  test('the message of an error of the server gives its number', async () => {
    assert.equal((await errorFrom(audit(urlOf('/broken')))).message, 'La page a répondu 500.');
  });
  test('nobody listens there', async () => {
    assert.equal((await errorFrom(audit('http://127.0.0.1:9999/'))).kind, 'refused');
  });
  test('no such host', async () => {
    assert.equal((await errorFrom(audit('http://nulle-part.invalid/'))).kind, 'unknownHost');
  });
  test('not the encrypted connection that was asked for', async () => {
    assert.equal((await errorFrom(audit(urlOf('/sound').replace('http:', 'https:')))).kind, 'tls');
    assert.equal(pageErrorOf(new Error('page.goto: net::ERR_CERT_AUTHORITY_INVALID at https://a.fr/'))?.kind, 'tls');
  });
  test('a fault of ours is not told as one of the page', () => {
    assert.equal(pageErrorOf(new TypeError('x is not a function')), undefined);
  });
  test('a script that stops yielding during the audit', async () => {
    const error = await errorFrom(
      inContext(async context => {
        const {page} = await openIn(context, urlOf('/sound'), {limits}).open();
        void page.evaluate('setTimeout(() => { while (true); }, 200)').catch(() => undefined);
        await withDeadline(1500, async () => {
          for (;;) await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 50)));
        });
      }),
    );
    assert.equal(error.kind, 'timeout');
  });
  test('a renderer that crashes during the audit', async () => {
    const error = await errorFrom(
      inContext(async context => {
        const {page} = await openIn(context, urlOf('/sound'), {limits}).open();
        const cdp = await context.newCDPSession(page);
        void cdp.send('Page.crash').catch(() => undefined);
        await withDeadline(5000, () => page.evaluate(() => new Promise(() => undefined)));
      }),
    );
    assert.match(error.kind, /^(crashed|closed)$/);
  });
});

describe('a troublesome page is audited all the same', {concurrency: 3}, () => {
  const audited = ['/sound', '/closes', '/missing-picture', '/alerts', '/windows', '/scroll', '/heavy', '/dull'];
  for (const path of audited)
    test(path, async () => {
      const {views, url, response} = await audit(urlOf(path));
      assert.equal(url, urlOf(path));
      assert.equal(response?.status, 200);
      assert.ok(views[0]?.elements.some(element => element.attribute('id') === 'p' && element.text === 'Bonjour'));
    });
  test('50,000 elements are audited, or given up at the deadline', async () => {
    const [outcome] = await Promise.allSettled([audit(urlOf('/crowded'), 6000)]);
    if (outcome.status === 'fulfilled') assert.equal(outcome.value.views[0]?.elements.length, 50_005);
    else assert.equal(pageErrorOf(outcome.reason)?.kind, 'timeout');
  });
  for (const path of ['/refresh', '/leaves'])
    test(`${path} leads to the page that it leaves for`, async () => {
      const {url, response} = await audit(urlOf(path));
      assert.equal(url, urlOf('/sound'));
      assert.equal(response?.url, urlOf('/sound'));
    });
  test('boxes that come back during the audit end it, and that one only', async () => {
    const outcomes = await Promise.allSettled([audit(urlOf('/later-alerts')), audit(urlOf('/sound'))]);
    assert.equal(outcomes[1].status, 'fulfilled');
  });
});

describe('a page that is held', {concurrency: 2}, () => {
  test('does not leave by itself, and tells where it would have gone', () =>
    inContext(async context => {
      const {page} = await openIn(context, urlOf('/sound'), {limits}).open();
      const cdp = await context.newCDPSession(page);
      await cdp.send('Runtime.evaluate', {expression: 'location = "/dull"'});
      await page.waitForTimeout(300);
      await cdp.send('Runtime.evaluate', {expression: 'location.reload()'});
      await page.waitForTimeout(300);
      assert.equal(page.url(), urlOf('/sound'));
      assert.deepEqual(watchOf(page)?.departures, [
        {url: urlOf('/dull'), reason: 'scriptInitiated'},
        {url: urlOf('/sound'), reason: 'reload'},
      ]);
    }));
  test('follows whoever acts on it', () =>
    inContext(async context => {
      const {page} = await openIn(context, urlOf('/button'), {limits}).open();
      await page.locator('button').click();
      await page.waitForURL(urlOf('/windows'), {timeout: 3000});
      await page.goto(urlOf('/sound'));
      await page.reload();
      assert.deepEqual(watchOf(page)?.departures, []);
    }));
  test('has its windows closed and counted', () =>
    inContext(async context => {
      const {page} = await openIn(context, urlOf('/windows'), {limits}).open();
      assert.equal(watchOf(page)?.windows.length, 3);
      await page.waitForTimeout(300);
      assert.equal(context.pages().length, 1);
    }));
});

async function inContext<Result>(work: (context: BrowserContext) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({viewport: usualWindow});
  try {
    return await work(context);
  } finally {
    await closeWithin(context);
  }
}
