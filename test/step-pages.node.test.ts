import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, test} from 'node:test';
import {renderPage} from '@socle/services/render';
import {securityHeaders} from '@socle/services/headers';
import type {Browser, Page} from 'playwright-core';
import stories, {Conditional} from '../packages/elements/src/step-pages/step-pages.stories.js';
import {launchBrowser} from './support/browser.js';

const files: Record<string, [type: string, path: string]> = {
  '/socle.js': ['text/javascript', 'packages/elements/dist/socle.js'],
  '/elements.css': ['text/css', 'packages/elements/dist/elements.css'],
  '/tokens.css': ['text/css', 'packages/tokens/dist/tokens.css'],
};

let browser: Browser;
let server: Server;
let url: string;
let sent: string[] = [];

/** One HTML page of a server that holds every step, and what its form sends. */
before(async () => {
  browser = await launchBrowser();
  server = createServer((request, response) => {
    const file = files[request.url ?? ''];
    if (file) return void response.writeHead(200, {'content-type': file[0]}).end(readFileSync(file[1]));
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (request.method === 'POST') sent.push(decodeURIComponent(body));
      response.writeHead(200, {...securityHeaders({formActions: []}), 'content-type': 'text/html; charset=utf-8'}).end(
        renderPage({
          lang: 'fr',
          title: 'Inscription à la cantine – Ville d’Aubremer',
          stylesheets: ['/tokens.css', '/elements.css'],
          scripts: ['/socle.js'],
          body: stories.render(Conditional.args),
        }),
      );
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(async () => {
  await browser?.close();
  server?.close();
});

async function open(scripts: boolean): Promise<Page> {
  sent = [];
  const page = await browser.newPage({javaScriptEnabled: scripts, viewport: {width: 360, height: 740}});
  page.setDefaultTimeout(15_000);
  await page.goto(url);
  return page;
}
const headings = async (page: Page) =>
  (await page.locator('h2:visible').allInnerTexts()).map(text => text.replaceAll(/\s+/g, ' '));
/** Going from one step to another takes a turn of the page: what it should show is awaited. */
async function shows(page: Page, expected: string[]): Promise<void> {
  for (const end = Date.now() + 5000; Date.now() < end && (await headings(page)).join() !== expected.join();)
    await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.deepEqual(await headings(page), expected);
}
const goOn = (page: Page) => page.getByRole('button', {name: 'Continuer', exact: true}).click();

async function fillFirst(page: Page, canteen: 'Oui' | 'Non') {
  await page.getByLabel('Adresse électronique').fill('a@b.fr');
  await page.getByLabel(/^Votre enfant mange-t-il/).selectOption(canteen);
}

test('without scripts, every step is in one long form, which is sent whole', async () => {
  const page = await open(false);
  assert.equal(await page.locator('section[data-step-page]:visible').count(), 4);
  await fillFirst(page, 'Oui');
  await page.getByLabel('Lundi').check();
  await page.getByLabel('Téléphone').fill('06 12 34 56 78');
  await page.getByRole('button', {name: 'Envoyer la demande'}).click();
  const [body = ''] = sent;
  for (const part of ['courriel=a@b.fr', 'cantine=oui', 'jours=lundi', 'telephone=06+12+34+56+78', 'action=envoyer'])
    assert.ok(body.includes(part), `« ${part} » in « ${body} »`);
  await page.close();
});

test('with scripts, one step is seen at a time; the browser goes back and forth between them', async () => {
  const page = await open(true);
  await shows(page, ['Étape 1 sur 3 : Vous']);
  await goOn(page);
  await page.waitForFunction(() => document.title.startsWith('Erreur'));
  await fillFirst(page, 'Oui');
  await goOn(page);
  await shows(page, ['Étape 2 sur 4 : Les repas']);
  await page.waitForFunction(() => document.title.startsWith('Étape 2 sur 4'));
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H2');
  await page.getByLabel('Mardi').check();
  await goOn(page);
  await page.goBack();
  await shows(page, ['Étape 2 sur 4 : Les repas']);
  await page.goBack();
  await shows(page, ['Étape 1 sur 4 : Vous']);
  await page.goForward();
  await page.goForward();
  await shows(page, ['Étape 3 sur 4 : Vous joindre']);
  await page.getByLabel('Téléphone').fill('06 12 34 56 78');
  await goOn(page);
  assert.match(await page.locator('socle-review').innerText(), /Mardi/);
  await Promise.all([
    page.waitForResponse(answer => answer.request().method() === 'POST'),
    page.getByRole('button', {name: 'Envoyer la demande'}).click(),
  ]);
  assert.match(sent[0] ?? '', /jours=mardi/);
  await page.close();
});

test('a step that does not apply is neither asked nor sent', async () => {
  const page = await open(true);
  await fillFirst(page, 'Non');
  await goOn(page);
  await shows(page, ['Étape 2 sur 3 : Vous joindre']);
  await page.getByLabel('Téléphone').fill('06 12 34 56 78');
  await goOn(page);
  await Promise.all([
    page.waitForResponse(answer => answer.request().method() === 'POST'),
    page.getByRole('button', {name: 'Envoyer la demande'}).click(),
  ]);
  assert.doesNotMatch(sent[0] ?? '', /jours=/);
  await page.close();
});

test('an address that leads to a later step leads to the first one that is not complete', async () => {
  const page = await open(true);
  await page.goto(`${url}/#contact`);
  await page.reload();
  await shows(page, ['Étape 1 sur 3 : Vous']);
  await page.close();
});
