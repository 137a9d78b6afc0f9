import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {createReadStream, createWriteStream} from 'node:fs';
import {mkdir, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {finished} from 'node:stream/promises';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {startClamd, type TestClamd} from '../packages/services/src/antivirus/clamd.testing.js';
import {beginAlone, goOn} from './journey/actions.js';
import {visitor} from './journey/visitor.js';
import {chooser, known, row, state} from './plans/actions.js';
import {servePlans, type PlansServer} from './plans/server.js';
import {launchBrowser} from './support/browser.js';
import {slowLine, type SlowLine} from './support/slow-line.js';

const MEGABYTE = 1_000_000;
const LARGE = 200 * MEGABYTE;

let browser: Browser;
let clamd: TestClamd;
let site: PlansServer;
let line: SlowLine;
let folder: string;

before(async () => {
  [browser, clamd, folder] = await Promise.all([
    launchBrowser(),
    startClamd(),
    mkdtemp(join(tmpdir(), 'socle-large-')),
  ]);
  site = await servePlans({CLAMD_SOCKET: clamd.socket}, async port => {
    line = await slowLine(port, 25 * MEGABYTE);
    return `http://127.0.0.1:${String(line.port)}`;
  });
});
after(async () => {
  await browser?.close();
  await Promise.all([line?.close(), site?.stop(), clamd?.stop(), rm(folder, {recursive: true, force: true})]);
});

/** A PDF of exactly so many bytes, no two of its parts alike; `seed` makes another one of the same size. */
async function writeLarge(name: string, seed: number): Promise<{path: string; sha256: string}> {
  const path = join(folder, name);
  const [hash, file] = [createHash('sha256'), createWriteStream(path)];
  const write = (part: Buffer) => {
    hash.update(part);
    return new Promise<void>((resolve, reject) => file.write(part, error => (error ? reject(error) : resolve())));
  };
  const head = Buffer.from('%PDF-1.7\n');
  await write(head);
  for (let left = LARGE - head.length, rank = 0; left > 0; rank += 1) {
    const part = Buffer.alloc(Math.min(MEGABYTE, left), `${String(seed)}-${String(rank)} `);
    await write(part);
    left -= part.length;
  }
  await finished(file.end());
  return {path, sha256: hash.digest('hex')};
}

/** Waits until so many hundredths of a file were sent, by what its row says. */
async function sentUpTo(page: Page, name: string, percent: number): Promise<void> {
  const bar = row(page, name).locator('progress');
  await bar.waitFor();
  const deadline = Date.now() + 120_000;
  while ((await bar.evaluate(node => (node as HTMLProgressElement).value)) < percent) {
    assert.ok(Date.now() < deadline, `${name} does not reach ${String(percent)} %`);
    await page.waitForTimeout(100);
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

test('200 MB, the connection cut, the page reloaded, the server killed: the same bytes arrive, and are deposited', async () => {
  const {page, seen, close} = await visitor(browser, site.url, {scripts: true, endures: /ERR_|40[39]|423|50[0-9]/});
  page.on('dialog', dialog => void dialog.accept()); // « Quitter la page ? », at the reload.
  const {path, sha256} = await writeLarge('facade.pdf', 1);
  await beginAlone(page, site.url);
  await page.getByLabel('Adresse électronique').fill('camille@exemple.fr');
  await chooser(page).setInputFiles(path);

  await sentUpTo(page, 'facade.pdf', 10);
  line.cut();
  await state(page, 'facade.pdf', /coupé|Pas de connexion|ralenti/);
  line.mend();
  await sentUpTo(page, 'facade.pdf', 30);

  await page.reload();
  const [interrupted] = await known(page, site.url);
  assert.equal(interrupted?.state, 'sending');
  assert.ok(interrupted.offset >= 0.2 * LARGE, String(interrupted.offset));
  await state(page, 'facade.pdf', /Envoi interrompu à \d+\s%\s: choisissez de nouveau ce fichier/);
  await seen(/^Étape 1 sur 3/);

  await mkdir(join(folder, 'autre'));
  const other = await writeLarge('autre/facade.pdf', 2);
  await chooser(page).setInputFiles(other.path);
  await page.locator('[data-error]', {hasText: 'n’est pas le même fichier'}).waitFor();

  await chooser(page).setInputFiles(path);
  await page.locator('[data-error]', {hasText: 'n’est pas le même fichier'}).waitFor({state: 'hidden'});
  await sentUpTo(page, 'facade.pdf', 60);
  assert.equal((await known(page, site.url))[0]?.id, interrupted.id, 'the same file goes on');
  await site.kill();
  await state(page, 'facade.pdf', /coupé|Pas de connexion|ralenti/);
  await site.restart();
  await state(page, 'facade.pdf', /Reçu, sain/);

  const [file] = await known(page, site.url);
  assert.equal(file?.id, interrupted.id);
  assert.equal(file?.sha256, sha256, 'as the server read it');
  assert.equal(await sha256Of(join(site.dataDir, 'depots', file.id)), sha256, 'as it is on its disk');

  await goOn(page);
  await page
    .locator('socle-error-summary')
    .getByRole('link', {name: /type du document «\sfacade\.pdf\s»/})
    .click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await goOn(page);
  await seen(/^Étape 2 sur 3/);
  await page.getByText('Reprendre un fichier déjà envoyé').click();
  await page.getByRole('button', {name: 'Reprendre facade.pdf'}).click();
  await seen(/^Étape 2 sur 3/);
  assert.equal((await known(page, site.url, 'annexes'))[0]?.sha256, sha256);
  await goOn(page);
  await seen(/^Étape 3 sur 3/);
  assert.match(await page.locator('main').innerText(), /facade\.pdf \(200\sMo\), plan des façades/);
  await page.getByRole('button', {name: 'Déposer la demande'}).click();
  await seen(/^Votre demande est/);
  await close();
});
