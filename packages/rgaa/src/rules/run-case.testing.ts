import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Browser, BrowserContext} from 'playwright-core';
import {axeRulesFor} from '../axe/axe-map.js';
import {openIn} from '../browser/open.js';
import {usualWindow} from '../browser/windows.js';
import {collect, initialState, type PageSource} from '../collect.js';
import {judgePage, resultOf, verdictsOf, type TestResult} from '../judge.js';
import type {Rule} from '../rule.js';
import type {RuleCase} from './case.js';

const types: Record<string, string> = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  vtt: 'text/vtt',
  txt: 'text/plain',
  wav: 'audio/wav',
};

const sound = (main: string) => `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page d’essai – Ville d’Aubremer</title></head>
<body><main><h1>Page d’essai</h1>${main}</main></body>
</html>`;

/** Each case has an origin of its own: its files stand where it names them. */
async function serve({html, others = [], files = {}, headers = {}}: RuleCase) {
  const pages = [html, ...others].map(text => (/^\s*(<!doctype|<\?xml|<html|<!--)/i.test(text) ? text : sound(text)));
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const page = pages[Number(/^\/page-(\d+)$/.exec(pathname)?.[1] ?? NaN)];
    if (page !== undefined) {
      const own = pathname === '/page-0' ? headers : {};
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...own}).end(page);
    } else if (files[pathname] !== undefined) {
      const type = types[pathname.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8';
      response.writeHead(200, {'content-type': type}).end(files[pathname]);
    } else response.writeHead(pathname === '/favicon.ico' ? 204 : 404, {'content-type': 'text/html'}).end();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {urls: pages.map((_page, index) => `http://127.0.0.1:${port}/page-${index}`), server};
}

/** A context is lent to one case after the other: a new one each time takes longer than the case. */
const idle: BrowserContext[] = [];

const contextOf = async (browser: Browser) =>
  idle.pop() ?? browser.newContext({viewport: usualWindow, locale: 'fr-FR'});

const onlyLooks = ({needs = [], states = []}: Rule) => needs.length === 0 && states.length === 0;

/** The cases of rules that only look share a window: to open another takes longer than they do. */
const inOneWindow = (context: BrowserContext, requested: string): PageSource => ({
  requested,
  process: null,
  maySubmit: false,
  async open() {
    const page = context.pages()[0] ?? (await context.newPage());
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
  const {urls, server} = await serve(one);
  const context = await contextOf(browser);
  try {
    const wanted = {probes: rule.needs ?? [], states: rule.states ?? [], axe: axeRulesFor([rule.test])};
    const pages = [];
    for (const [index, url] of urls.entries()) {
      const source = onlyLooks(rule)
        ? inOneWindow(context, url)
        : openIn(context, url, {maySubmit: one.maySubmit ?? false});
      pages.push(await collect(source, index === 0 ? wanted : {probes: [], states: [], axe: []}));
    }
    const [first] = pages;
    if (!first) throw new Error('A case has a page.');
    for (const [name, why] of Object.entries(first.probeErrors)) throw new Error(`the probe ${name} failed: ${why}`);
    const compared = rule.sample?.compare(pages.map(page => rule.sample?.gather(page)))[0];
    return resultOf([...judgePage(rule, first), ...verdictsOf(compared, initialState)]);
  } finally {
    idle.push(context);
    server.closeAllConnections();
    server.close();
  }
}
