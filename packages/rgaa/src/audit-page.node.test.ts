import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, test} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import {audit as auditAll, auditPage, violationsText, type Audit, type AuditOptions} from './audit-page.js';

const strictPolicy =
  "default-src 'none'; script-src 'none'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const executablePath = process.env.CHROME_PATH ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);

const page = (main: string, title = 'Vos coordonnées') => `<!doctype html>
<html lang="fr">
  <head><title>${title}</title></head>
  <body>
    <header><p>Commune d’Aubremer</p></header>
    <main><h1>Vos coordonnées</h1>${main}</main>
  </body>
</html>`;

let server: Server;
let browser: Browser;
let html = '';

before(async () => {
  server = createServer((_request, response) => {
    response
      .writeHead(200, {'content-type': 'text/html; charset=utf-8', 'content-security-policy': strictPolicy})
      .end(html);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({...(executablePath ? {executablePath} : {}), args: ['--no-sandbox']});
});

after(async () => {
  await browser.close();
  server.close();
});

const audit = (content: string, {scripts = true, scope}: {scripts?: boolean; scope?: string} = {}) =>
  judged(content, scripts, tab => auditPage(tab, scope));
const fullAudit = (content: string, options?: AuditOptions): Promise<Audit> =>
  judged(content, true, tab => auditAll(tab, options));

async function judged<Judgement>(content: string, scripts: boolean, judge: (tab: Page) => Promise<Judgement>) {
  html = content;
  const tab = await browser.newPage({javaScriptEnabled: scripts});
  const complaints: string[] = [];
  tab.on('console', message => complaints.push(message.text()));
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const judgement = await judge(tab);
  await tab.close();
  assert.deepEqual(complaints, [], 'the audit leaves nothing in the console');
  return judgement;
}

const labelled =
  '<form><label for="courriel">Adresse électronique</label> <input id="courriel" type="email" autocomplete="email"></form>';

test('a good page has no violation, under a strict policy', async () => {
  assert.equal(violationsText(await audit(page(labelled))), '');
});

test('a field without a label breaks RGAA 11.1.1, said in French with its place', async () => {
  const violations = await audit(page('<form><input id="courriel" type="email"></form>'));
  assert.equal(violations.length, 1);
  assert.deepEqual(
    [violations[0]?.rule, violations[0]?.tests, violations[0]?.selectors],
    ['label', ['11.1.1'], ['#courriel']],
  );
  assert.match(violationsText(violations), /^RGAA 11\.1\.1 \(label\) : Chaque élément de formulaire doit/);
});

test('the same is seen when scripts are switched off', async () => {
  const violations = await audit(page('<form><input id="courriel" type="email"></form>'), {scripts: false});
  assert.deepEqual(
    violations.map(({rule}) => rule),
    ['label'],
  );
});

test('rules that axe does not tag for the RGAA are judged too', async () => {
  const violations = await audit(page('<h4>Un niveau sauté</h4><p id="deux">a</p><p id="deux">b</p>'));
  assert.deepEqual(violations.flatMap(({tests}) => tests).sort(), ['8.2.1', '9.1.1']);
});

test('a missing title and a pale text are seen on the whole page', async () => {
  const violations = await audit(page('<p><font color="#aaaaaa">Texte pâle</font></p>', ''));
  assert.deepEqual(violations.flatMap(({tests}) => tests).sort(), ['3.2.1', '8.5.1']);
});

test('a part of a page can be judged alone', async () => {
  const violations = await audit(page(`<div id="ici">${labelled}</div><input>`), {scope: '#ici'});
  assert.equal(violationsText(violations), '');
});

test('a rule is said to pass only where it had something to look at', async () => {
  const {violations, passed} = await fullAudit(page(labelled));
  assert.deepEqual(violations, []);
  assert.deepEqual(passed.find(({rule}) => rule === 'label')?.tests, ['11.1.1']);
  assert.equal(
    passed.some(({rule}) => rule === 'image-alt'),
    false,
    'there is no image',
  );
});

test('a rule that one element breaks does not pass for the others', async () => {
  const {violations, passed} = await fullAudit(page(`${labelled}<input>`));
  assert.deepEqual(
    violations.map(({rule}) => rule),
    ['label'],
  );
  assert.equal(
    passed.some(({rule}) => rule === 'label'),
    false,
  );
});

test('what cannot be decided is neither a fault nor a proof', async () => {
  // One letter is too short for axe-core to tell a text from an icon: in the colour of its ground, it may be either.
  const {passed, undecided} = await fullAudit(page('<p><font color="#ffffff">x</font></p>'), {
    rules: ['color-contrast'],
  });
  assert.deepEqual(
    undecided.map(({rule}) => rule),
    ['color-contrast'],
  );
  assert.deepEqual(passed, []);
});

test('a page that keeps axe-core is judged again as it then stands', async () => {
  const [first, second] = await judged(page(labelled), true, async tab => {
    const before = await auditAll(tab, {keep: true});
    await tab.locator('label').evaluate(label => label.remove());
    return [before, await auditAll(tab, {keep: true})];
  });
  assert.deepEqual(first?.violations, []);
  assert.deepEqual(
    second?.violations.map(({rule}) => rule),
    ['label'],
  );
});
