import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, test} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import type {Browser} from 'playwright-core';
import {audit, auditSource, reportOn} from './audit.js';
import {launch} from './browser/launch.js';
import {openIn} from './browser/open.js';
import {usualWindow} from './browser/windows.js';
import {textOf} from './report/text.js';

const schema = JSON.parse(readFileSync(new URL('../schema/report.schema.json', import.meta.url), 'utf8')) as object;
const page = (main: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Nous écrire – Ville d’Aubremer</title></head><body><main><h1>Nous écrire</h1>${main}</main></body></html>`;

let onRequest: (path: string, response: ServerResponse) => boolean = () => false;
const pages: Record<string, string> = {
  '/': page('<p>Écrivez-nous.</p>'),
  '/formulaire': page('<form><input name="nom" required><button>Envoyer</button></form>'),
  // The answer never comes: the page does nothing more from its first resize on.
  '/fige': page(`<form><input name="nom"></form><script>
    onresize = () => { const ask = new XMLHttpRequest(); ask.open('GET', '/jamais', false); ask.send(); };
  </script>`),
};
const server = createServer((request, response) => {
  const path = request.url ?? '/';
  if (onRequest(path, response)) return;
  response.writeHead(pages[path] ? 200 : 404, {'content-type': 'text/html; charset=utf-8'}).end(pages[path]);
});
let origin = '';

before(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

function assertValid(report: unknown): void {
  const validate = new Ajv2020({formats: {'date-time': true}}).compile(schema);
  assert.ok(validate(report), JSON.stringify(validate.errors));
}

describe('a page of which a part is audited', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
  });

  test('out of time, it gives what was seen of it', async () => {
    const end = new AbortController();
    onRequest = path => {
      if (path === '/jamais') end.abort(new Error('the time is over'));
      return path === '/jamais';
    };
    const context = await browser.newContext({viewport: usualWindow});
    const report = reportOn([await auditSource(openIn(context, `${origin}/fige`), undefined, end.signal)]);
    server.closeAllConnections();
    await context.close();
    assertValid(report);
    const [judged] = report.pages;
    assert.equal(judged?.error, null);
    assert.equal(judged?.partial?.reason, 'time');
    assert.equal(judged?.tests['11.1.1']?.outcome, 'NC', 'seen before');
    assert.equal(judged?.tests['8.5.1']?.outcome, 'C', 'seen before');
    for (const id of ['10.11.1', '10.4.1', '12.8.1'])
      assert.deepEqual(
        [judged?.tests[id]?.outcome, judged?.tests[id]?.findings[0]?.message],
        ['AV', 'Non audité faute de temps.'],
        id,
      );
    assert.match(textOf(report), /Audit partiel, faute de temps : \d+ tests sur 258 n’ont pas été audités\./);
  });

  test('the time being over before anything is seen, that is why it is not audited', async () => {
    const context = await browser.newContext();
    const over = new Error('the time is over');
    await assert.rejects(auditSource(openIn(context, `${origin}/`), undefined, AbortSignal.abort(over)), over);
    await context.close();
  });

  test('only looked at, it is told to be, with how many tests were not audited', async () => {
    onRequest = () => false;
    const report = await audit([{url: `${origin}/formulaire`}, {url: `${origin}/`}], {browser, passive: true});
    assertValid(report);
    const [form, plain] = report.pages;
    assert.equal(form?.partial?.reason, 'passive');
    assert.equal(form?.tests['11.1.1']?.outcome, 'NC');
    const told = Object.entries(form?.tests ?? {}).filter(([, {findings}]) =>
      findings.some(({message}) => message === 'Non audité : audit passif.'),
    );
    assert.equal(told.length, form?.partial?.testsNotAudited);
    assert.ok(told.every(([, {outcome}]) => outcome === 'AV'));
    assert.ok(
      told.some(([id]) => id === '11.10.3'),
      'the form is not sent',
    );
    assert.equal(plain?.tests['11.10.3']?.outcome, 'NA', 'there is no form to send');
    assert.match(textOf(report), /Pages auditées\s: 2 sur 2, dont 2 en partie/);
    assert.match(textOf(report), /Audit passif\s: .* tests sur 258 n’ont pas été audités\./);
  });
});

test('a browser that stops is started anew once; each page says what it met', async () => {
  const started: Browser[] = [];
  onRequest = path => {
    if (path === '/arret') void started.at(-1)?.close();
    return path === '/arret';
  };
  const start = async () => {
    const browser = await launch();
    started.push(browser);
    return browser;
  };
  const urls = ['/arret', '/', '/arret', '/'].map(path => ({url: origin + path}));
  const {pages: judged} = await audit(urls, {passive: true, concurrency: 1, launch: start});
  assert.deepEqual(
    judged.map(({error}) => error),
    [
      'Le navigateur s’est arrêté pendant l’audit de cette page.',
      null,
      'Le navigateur s’est arrêté pendant l’audit de cette page.',
      'Le navigateur s’était arrêté deux fois : cette page n’a pas été auditée.',
    ],
  );
  assert.equal(started.length, 2);
});
