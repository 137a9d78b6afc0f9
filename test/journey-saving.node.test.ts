import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';

import {beginAlone} from './journey/actions.js';
import {judgeOnce} from './journey/judge-once.js';
import {visitor} from './journey/visitor.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type RunningServer} from './support/server.js';

let browser: Browser;
let demo: RunningServer;
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startServer({env: {SESSION_LIFETIME: '10'}})]);
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

const lastName = (page: Page) => page.getByLabel('Nom de naissance');
const shown = (page: Page, state: string) => page.locator(`socle-draft[state="${state}"]`).waitFor();
/** Once the page has said it is saving: it says `saved` before, too. */
async function saved(page: Page, version: number) {
  const isAt = (least: number) =>
    Number(document.querySelector<HTMLInputElement>('input[name="version"]')?.value) >= least;
  await page.waitForFunction(isAt, version);
  await shown(page, 'saved');
}

test('what is typed is saved without a button, and when the page is left at once', async () => {
  const {page, seen, close} = await visitor(browser, demo.url, {scripts: true});
  await beginAlone(page, demo.url);
  await lastName(page).fill('Lefèvre');
  await saved(page, 2);
  await seen(/^Étape 1 sur 7/);
  await page.getByLabel('Prénom', {exact: true}).fill('Camille');
  await page.getByRole('link', {name: 'Mentions légales'}).click();
  await page.waitForURL('**/mentions-legales');
  await page.goto(new URL('/demarche/identite', demo.url).href);
  assert.equal(await lastName(page).inputValue(), 'Lefèvre');
  assert.equal(await page.getByLabel('Prénom', {exact: true}).inputValue(), 'Camille');
  await close();
});

test('two tabs on the same page: the usager chooses, in the page or after sending it', async () => {
  const {page, close} = await visitor(browser, demo.url, {scripts: true});
  await beginAlone(page, demo.url);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await lastName(page).fill('Lefèvre');
  await shown(other, 'conflict');
  await judgeOnce(other);
  await lastName(other).fill('Martin');
  await other.getByRole('button', {name: 'Garder les réponses de cette page'}).click();
  await saved(other, 3);
  await shown(page, 'conflict');
  await lastName(page).fill('Durand');
  await page.getByRole('button', {name: 'Enregistrer et continuer plus tard'}).click();
  await page.getByRole('heading', {name: /remplie dans un autre onglet/}).waitFor();
  await judgeOnce(page);
  assert.equal(await lastName(page).inputValue(), 'Durand');
  // The address stays the same: the page that comes is told by its status.
  const [opened] = await Promise.all([
    page.waitForResponse(response => response.request().isNavigationRequest() && response.status() === 200),
    page.getByRole('link', {name: 'Voir la version enregistrée'}).first().click(),
  ]);
  await opened.finished();
  await page.waitForLoadState('load');
  assert.equal(await lastName(page).inputValue(), 'Martin');
  await close();
});

for (const scripts of [true, false]) {
  test(`a page sent after the end of the session loses nothing, ${scripts ? 'with' : 'without'} scripts`, async () => {
    const {page, seen, close} = await visitor(browser, demo.url, {scripts});
    await beginAlone(page, demo.url);
    await seen(/^Étape 1 sur 7/);
    const address = page.url();
    await page.getByRole('button', {name: 'Enregistrer et continuer plus tard'}).click();
    await seen(/^Votre brouillon est enregistré/);
    const link = (await page.getByRole('link', {name: /\/suivi\//}).getAttribute('href')) ?? '';
    await page.goto(address);
    await page.context().clearCookies();
    await lastName(page).fill('Lefèvre');
    await page.getByRole('button', {name: 'Continuer', exact: true}).click({noWaitAfter: true});
    if (scripts) await page.getByRole('button', {name: 'Enregistrer et continuer plus tard'}).click();
    await page.getByRole('heading', {name: /Votre session a pris fin/}).waitFor();
    if (scripts) await judgeOnce(page);
    const mail = await page.context().newPage();
    await mail.goto(link);
    await page.getByRole('button', {name: 'Enregistrer mes réponses'}).click();
    await page.waitForURL('**/demarche/identite');
    assert.equal(await lastName(page).inputValue(), 'Lefèvre');
    await close();
  });

  test(`the link is asked for again, ${scripts ? 'with' : 'without'} scripts`, async () => {
    const {page, seen, close} = await visitor(browser, demo.url, {scripts});
    await page.goto(demo.url);
    await page.getByRole('link', {name: 'Recevoir de nouveau mon lien de suivi'}).click();
    await seen(/^Reprendre une demande/);
    await page.getByLabel('Numéro de la demande').fill('a26 7k4m 2pqx');
    await page.getByLabel('Adresse électronique').fill('camille@exemple.fr');
    await page.getByRole('button', {name: 'Recevoir le lien'}).click();
    await seen(/^Regardez vos courriels/);
    await close();
  });
}

test('the end of the session is told, and put off', async () => {
  const {page, seen, close} = await visitor(browser, demo.url, {scripts: true});
  await page.clock.install();
  await beginAlone(page, demo.url);
  assert.match(await page.locator('[data-limit]').innerText(), /pendant 10 minutes/);
  await lastName(page).focus();
  await page.clock.fastForward(8.5 * 60_000);
  await page.getByRole('dialog', {name: /Votre session se termine dans/}).waitFor();
  await seen(/^Étape 1 sur 7/);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({state: 'hidden'});
  assert.equal(await lastName(page).evaluate(field => field === document.activeElement), true);
  await close();
});
