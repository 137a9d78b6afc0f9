import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, beforeEach, describe, test} from 'node:test';
import type {Browser, BrowserContext} from 'playwright-core';
import {launch} from './browser/launch.js';
import {LentPage} from './browser/lent-page.js';
import {openIn} from './browser/open.js';
import type {PageSession} from './browser/session.js';
import {usualWindow} from './browser/windows.js';
import {collect, type Wanted} from './collect.js';
import type {PageEvidence} from './page/evidence.js';
import {probes, type ProbeName} from './probes/index.js';
import type {StateName} from './rule.js';
import {tryInTurn, type Piece} from './spoiling.js';
import {states} from './states/index.js';

const shell = (body: string) =>
  `<!doctype html><html lang="fr"><head><title>Essai</title></head><body><a href="#contenu">Aller au contenu</a><main id="contenu">${body}</main></body></html>`;
const form = '<form method="post"><label>Nom <input name="nom" required></label> <button>Envoyer</button></form>';
const details = '<details><summary>Pourquoi ?</summary><p>Parce que.</p></details>';
const inOwnWindow =
  'addEventListener("pagehide", () => { sessionStorage.setItem("kept", "1"); }); document.title = [sessionStorage.getItem("kept") ?? "-", window.name || "-", history.length].join(" "); window.name = "named";';

const pages: Record<string, string> = {
  '/text': shell('<p>Bonjour</p>'),
  '/form': shell(form),
  '/scripts': shell(
    `${form.replace('method', 'novalidate method')}${details}<script>document.forms[0].addEventListener("submit", event => { event.preventDefault(); document.forms[0].append("Le nom manque."); });</script>`,
  ),
  '/script-alone': shell('<p>Bonjour</p><script>document.title = "Essai";</script>'),
  '/touched': shell(
    `${form}${details}<script>addEventListener("focusin", () => document.body.append("Vu"), {once: true});</script>`,
  ),
  '/files': shell(
    `<link rel="stylesheet" href="/kept.css">${form}${details}<script src="/kept.js"></script><script src="/other.js"></script>`,
  ),
  '/window': shell(`<p>Bonjour</p><script>${inOwnWindow}</script>`),
};

let browser: Browser;
let context: BrowserContext;
const asked: string[] = [];
/** Files, and how long the server lets them be kept. */
const files: Record<string, [type: string, caching: string]> = {
  '/kept.css': ['text/css', 'max-age=60'],
  '/kept.js': ['text/javascript', 'max-age=60'],
  '/other.js': ['text/javascript', 'no-store'],
};
const server = createServer((request, response) => {
  const path = request.url ?? '';
  if (pages[path] !== undefined || files[path]) asked.push(path);
  const [type, caching] = files[path] ?? [];
  if (type) return void response.writeHead(200, {'content-type': type, 'cache-control': caching}).end('/* */');
  response.writeHead(pages[path] ? 200 : 404, {'content-type': 'text/html; charset=utf-8'}).end(pages[path]);
});
const sourceOf = (path: string) =>
  openIn(context, `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {});

before(async () => {
  browser = await launch();
  context = await browser.newContext({viewport: usualWindow});
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
});
beforeEach(() => asked.splice(0));
after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

describe('a page is loaded no more often than an audit needs', () => {
  const all: Wanted = {
    probes: Object.keys(probes) as ProbeName[],
    states: Object.keys(states) as StateName[],
    axe: [],
  };
  const loads: [string, number, string][] = [
    ['/text', 1, 'a text, once'],
    ['/script-alone', 2, 'a text with scripts, once more to put its clock forward'],
    ['/form', 2, 'a form, once more to be sent'],
    ['/scripts', 4, 'a form with scripts and a disclosure, four times'],
  ];
  for (const [path, count, name] of loads)
    test(name, async () => {
      const {probeErrors, probes: results} = await collect(sourceOf(path), all);
      assert.deepEqual(probeErrors, {});
      assert.deepEqual(Object.keys(results).sort(), [...all.probes].sort());
      assert.equal(asked.length, count);
      assert.equal(context.pages().length, 0);
    });
  test('and each state is seen there, one after the other on the same load', async () => {
    const {views} = await collect(sourceOf('/scripts'), all);
    const seen = views.map(({state}) => state);
    assert.deepEqual(seen.slice(3), ['ouvert : Pourquoi ?', 'formulaire envoyé vide']);
    const [opened, sent] = views.slice(3);
    assert.ok(opened?.byTag('details')[0]?.has('open'));
    assert.ok(!sent?.byTag('details')[0]?.has('open'));
    assert.match(sent?.body?.text ?? '', /Le nom manque/);
  });
  test('its files no more often than their server wants', async () => {
    await collect(sourceOf('/files'), all);
    const times = (path: string) => asked.filter(each => each === path).length;
    assert.equal(times('/files'), 4);
    assert.deepEqual([times('/kept.css'), times('/kept.js'), times('/other.js')], [1, 1, 4]);
  });
  test('a page that the Tab key changes, once more than the same page that it does not', async () => {
    const {probeErrors, views} = await collect(sourceOf('/touched'), all);
    assert.deepEqual(probeErrors, {});
    assert.ok(asked.length > 3, `${asked.length} loads`);
    const opened = views.find(({state}) => state.startsWith('ouvert'));
    assert.ok(opened, 'Its disclosure was opened.');
  });
});

describe('pieces of an audit in turn', () => {
  const seen: string[] = [];
  const look = (session: PageSession) => session.run(() => document.body.textContent?.trim() ?? '');
  const piece = (work: (session: PageSession) => Promise<unknown>, wantsNewPage = false): Piece => ({
    name: 'tabWalk',
    wantsNewPage,
    wantsNewWindow: wantsNewPage,
    async run(session) {
      seen.push(await look(session));
      await work(session);
    },
  });
  const nothing = () => Promise.resolve();
  const write = (session: PageSession) => session.run(() => document.body.append('!'));
  const inTurn = async (path: string, ...pieces: Piece[]) => {
    seen.splice(0);
    const source = sourceOf(path);
    const first = await LentPage.open(source);
    await first.remember();
    const evidence = {probeErrors: {}, reached: new Set()} as unknown as PageEvidence;
    await tryInTurn(source, first, pieces, evidence);
    return evidence.probeErrors;
  };

  test('stay on a page that is as it was', async () => {
    await inTurn('/text', piece(nothing), piece(nothing), piece(write));
    assert.equal(asked.length, 1);
  });
  test('have a page that was changed loaded anew', async () => {
    await inTurn('/text', piece(write), piece(write), piece(nothing), piece(nothing));
    assert.equal(asked.length, 3);
    assert.ok(seen.every(text => !text.includes('!')));
  });
  test('do not stay on a page where one failed', async () => {
    const errors = await inTurn(
      '/text',
      piece(() => Promise.reject(new Error('Non.'))),
      piece(nothing),
    );
    assert.equal(asked.length, 2);
    assert.equal(errors.tabWalk, 'Non.');
  });
  test('that want a page of their own have one, in a window of its own', async () => {
    const windows: number[] = [];
    const count = () => Promise.resolve(windows.push(context.pages().length));
    await inTurn('/text', piece(count), piece(count, true));
    assert.equal(asked.length, 2);
    assert.deepEqual(windows, [1, 1]);
  });
  test('have a page whose window closed itself opened again', async () => {
    await inTurn(
      '/text',
      piece(({page}) => page.close()),
      piece(nothing),
    );
    assert.equal(asked.length, 2);
    assert.equal(seen.length, 2);
  });
  test('find nothing of the last page in their window', async () => {
    const titles: string[] = [];
    const title = async (session: PageSession) => titles.push(await session.run(() => document.title));
    const point = async (session: PageSession) => {
      await session.page.mouse.move(40, 40);
      await session.run(() => document.body.append('!'));
    };
    const hovered = async (session: PageSession) => {
      await new Promise(resolve => setTimeout(resolve, 100));
      titles.push(await session.run(() => String(document.querySelectorAll(':hover:not(html)').length)));
    };
    await inTurn('/window', piece(title), piece(point), piece(title), piece(hovered));
    const [first, again, pointed] = titles;
    assert.equal(first, '- - 2');
    assert.equal(again, first);
    assert.equal(pointed, '0');
  });
});
