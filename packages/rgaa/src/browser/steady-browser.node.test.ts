import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch} from './launch.js';
import {SteadyBrowser} from './steady-browser.testing.js';

const started: Browser[] = [];
const start = async () => {
  const browser = await launch();
  started.push(browser);
  return browser;
};

/** Kills the process of a browser, as the machine does when it has no memory left. */
async function kill(browser: Browser) {
  const cdp = await browser.newBrowserCDPSession();
  const {processInfo} = await cdp.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({type}) => type === 'browser');
  assert.ok(main);
  const isOver = new Promise(resolve => browser.once('disconnected', resolve));
  process.kill(main.id, 'SIGKILL');
  await isOver;
}

/** Stops the renderer of a page, which then answers nothing. */
async function crash(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  const isOver = page.waitForEvent('crash');
  cdp.send('Page.crash').catch(() => undefined); // Nobody is left to answer.
  await isOver;
  await page.evaluate('document.title');
}

const steady = new SteadyBrowser(start);
after(() => steady.close());

const titleIn = async (browser: Browser) => {
  const page = await browser.newPage();
  await page.setContent('<title>Là</title>');
  return page.title();
};

test('a browser killed in the middle: the page is tried again in a new one', async () => {
  let tries = 0;
  const title = await steady.lend('killed', async browser => {
    if (++tries === 1) await kill(browser);
    return titleIn(browser);
  });
  assert.deepEqual([title, tries], ['Là', 2]);
});

test('a renderer that crashes: likewise', async () => {
  let tries = 0;
  const url = await steady.lend('crashed', async browser => {
    const page = await browser.newPage();
    if (++tries === 1) await crash(page);
    return page.url();
  });
  assert.deepEqual([url, tries], ['about:blank', 2]);
});

test('lost twice at the same page, which is then named', async () => {
  const lost = steady.lend('deadly', async browser => {
    await kill(browser);
    return titleIn(browser);
  });
  await assert.rejects(lost, /lost twice at « deadly »/);
});

test('a browser that no longer answers, or does not start', async () => {
  const never = new SteadyBrowser(() => new Promise<Browser>(() => undefined), 20);
  await assert.rejects(never.lend('never', titleIn), /did not start, then it did not start/);
  const deaf = {isConnected: () => true, close: () => Promise.resolve()} as Browser;
  const silent = new SteadyBrowser(() => Promise.resolve(deaf), 20);
  await assert.rejects(
    silent.lend('silent', () => new Promise(() => undefined)),
    /« silent ».*did not answer, then it did not answer/,
  );
});

test('what fails for another reason is not tried again', async () => {
  let tries = 0;
  const failing = steady.lend('wrong', () => {
    tries += 1;
    return Promise.reject(new Error('NC instead of C'));
  });
  await assert.rejects(failing, /NC instead of C/);
  assert.equal(tries, 1);
});

test('two pages side by side lose one browser, and get one new one', async () => {
  await steady.lend('first', titleIn);
  const before = started.length;
  let firstIsThere: () => void = () => undefined;
  const first = new Promise<void>(resolve => {
    firstIsThere = resolve;
  });
  let tries = 0;
  const one = steady.lend('beside', async browser => {
    if (++tries > 1) return titleIn(browser);
    const isOver = new Promise(resolve => browser.once('disconnected', resolve));
    firstIsThere();
    await isOver;
    return titleIn(browser);
  });
  await first;
  let killed = false;
  const other = steady.lend('killer', async browser => {
    if (!killed) {
      killed = true;
      await kill(browser);
    }
    return titleIn(browser);
  });
  assert.deepEqual(await Promise.all([one, other]), ['Là', 'Là']);
  assert.equal(started.length - before, 1);
});
