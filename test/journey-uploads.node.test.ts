import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {eicar, startClamd, type TestClamd} from '../packages/services/src/antivirus/clamd.testing.js';
import {beginAlone, goOn} from './journey/actions.js';
import {visitor} from './journey/visitor.js';
import {chooser, known, row, state, until} from './plans/actions.js';
import {servePlans, type PlansServer} from './plans/server.js';
import {launchBrowser} from './support/browser.js';

let browser: Browser;
let clamd: TestClamd;
let site: PlansServer;

before(async () => {
  [browser, clamd] = await Promise.all([launchBrowser(), startClamd()]);
  site = await servePlans({CLAMD_SOCKET: clamd.socket});
});
after(async () => {
  await browser?.close();
  await Promise.all([site?.stop(), clamd?.stop()]);
});

for (const scripts of [true, false]) {
  test(`a virus is refused by name after its analysis, ${scripts ? 'with' : 'without'} scripts, and the others stay`, async () => {
    const {page, seen, close} = await visitor(browser, site.url, {scripts});
    await beginAlone(page, site.url);
    await page.getByLabel('Adresse électronique').fill('camille@exemple.fr');
    await chooser(page).setInputFiles([
      {name: 'eicar.txt', mimeType: 'text/plain', buffer: eicar()},
      {name: 'masse.txt', mimeType: 'text/plain', buffer: Buffer.from('Plan de masse')},
    ]);
    if (!scripts) await goOn(page); // Both are kept, although their types are not said.
    const told = async () =>
      (await known(page, site.url))
        .map(({name, state: one}) => `${name}: ${one}`)
        .toSorted()
        .join(', ');
    await until(async () => (await told()) === 'eicar.txt: rejected, masse.txt: sound');
    const virus = (await known(page, site.url)).find(({name}) => name === 'eicar.txt');
    if (!scripts) await page.goto(new URL('/demarche/plans', site.url).href);
    await state(page, 'eicar.txt', /Rejeté/);
    assert.match(await row(page, 'eicar.txt').innerText(), /contient un virus/);
    assert.equal((await page.request.get(`${site.url}/depots/${virus?.id ?? ''}`)).status(), 403);
    await row(page, 'eicar.txt').getByRole('button', {name: 'Retirer eicar.txt'}).click();
    await row(page, 'eicar.txt').waitFor({state: 'detached'});
    await page.getByLabel(/^Type de document/).selectOption('Plan de masse');
    await goOn(page);
    await seen(/^Étape 2 sur 3/);
    await close();
  });
}

test('without scripts files are kept when another answer is refused, opened, removed and sent again', async () => {
  const {page, seen, close} = await visitor(browser, site.url, {scripts: false});
  await beginAlone(page, site.url);
  await chooser(page).setInputFiles([
    {name: 'facade.txt', mimeType: 'text/plain', buffer: Buffer.from('Façade')},
    {name: 'programme.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\0\0')},
  ]);
  await goOn(page);
  await seen(/^Erreur\s: Étape 1 sur 3/);
  const said = (await page.locator('socle-error-summary').innerText()).replaceAll(/\s/g, ' ');
  assert.match(said, /adresse électronique.*« programme\.pdf » n’est pas lisible/);
  await until(async () => (await known(page, site.url)).every(one => one.state === 'sound'));
  await page.goto(new URL('/demarche/plans', site.url).href);
  const link = page.getByRole('link', {name: 'facade.txt', exact: true});
  const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', site.url).href);
  assert.match(response.headers()['content-disposition'] ?? '', /^attachment; filename="facade\.txt"/);
  assert.equal(await response.text(), 'Façade');
  await page.getByRole('button', {name: 'Retirer facade.txt'}).click();
  assert.deepEqual(await known(page, site.url), []);
  await chooser(page).setInputFiles({name: 'masse.txt', mimeType: 'text/plain', buffer: Buffer.from('Masse')});
  await page.getByLabel('Adresse électronique').fill('camille@exemple.fr');
  await goOn(page);
  await page
    .locator('socle-error-summary')
    .getByRole('link', {name: /type du document «\smasse\.txt\s»/})
    .waitFor();
  await page.getByLabel(/^Type de document/).selectOption('Plan de masse');
  await goOn(page);
  await seen(/^Étape 2 sur 3/);
  await close();
});

test('while the antivirus is away the demande goes on, and what it finds once it is back is told on the receipt', async () => {
  const {page, seen, close} = await visitor(browser, site.url, {scripts: true});
  await clamd.kill();
  await beginAlone(page, site.url);
  await page.getByLabel('Adresse électronique').fill('camille@exemple.fr');
  await chooser(page).setInputFiles([
    {name: 'masse.txt', mimeType: 'text/plain', buffer: Buffer.from('Masse')},
    {name: 'eicar.txt', mimeType: 'text/plain', buffer: eicar()},
  ]);
  await state(page, 'masse.txt', /Reçu, en attente d’analyse/);
  await state(page, 'eicar.txt', /Reçu, en attente d’analyse/);
  for (const list of await page.getByLabel(/^Type de document/).all()) await list.selectOption('Plan de masse');
  const plan = (await known(page, site.url)).find(({name}) => name === 'masse.txt');
  assert.equal(plan?.href, undefined);
  await goOn(page);
  await seen(/^Étape 2 sur 3/);
  await goOn(page);
  await seen(/^Étape 3 sur 3/);
  await page.getByRole('button', {name: 'Déposer la demande'}).click();
  await seen(/^Votre demande est déposée/);
  const file = () => page.request.get(`${site.url}/depots/${plan?.id ?? ''}`);
  assert.equal((await file()).status(), 403, 'nobody opens what was not analysed');
  await clamd.start();
  await site.kill();
  await site.restart(); // It looks for what waits when it starts, and every minute.
  await until(async () => (await file()).status() === 200);
  await until(async () => {
    await page.reload();
    return (await page.getByRole('heading', {name: 'Un document est à envoyer de nouveau'}).count()) === 1;
  });
  await seen(/^Votre demande est déposée/);
  const review = await page.locator('socle-review').innerText();
  assert.ok(review.includes('masse.txt') && !review.includes('eicar.txt'), review);
  await close();
});
