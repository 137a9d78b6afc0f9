import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {startClamd, type TestClamd} from '../packages/services/src/antivirus/clamd.testing.js';
import {
  agree,
  beginAlone,
  child,
  connectAs,
  files,
  fillChild,
  fillIdentity,
  give,
  goOn,
  reachDocuments,
  sendDocuments,
  upload,
} from './journey/actions.js';
import {auditAlone} from './journey/audit-process.js';
import {visitor} from './journey/visitor.js';
import {launchBrowser} from './support/browser.js';
import type {PageCopy} from './support/page-copy.js';
import {startServer, type RunningServer} from './support/server.js';

let browser: Browser;
let clamd: TestClamd;
let demo: RunningServer;
const copies: PageCopy[] = [];
before(async () => {
  [browser, clamd] = await Promise.all([launchBrowser(), startClamd()]);
  demo = await startServer({env: {CLAMD_SOCKET: clamd.socket}});
});
after(async () => {
  await browser?.close();
  await demo?.stop();
  await clamd?.stop();
});

/** The lines of the error summary; each must lead to a control that carries the same sentence. */
async function errors(page: Page): Promise<string[]> {
  const summary = page.locator('socle-error-summary');
  const links = summary.getByRole('link');
  await links.first().waitFor();
  const texts: string[] = [];
  for (const link of await links.all()) {
    const text = (await link.innerText()).trim();
    const id = ((await link.getAttribute('href')) ?? '').slice(1);
    const control = page.locator(`[id="${id}"]`);
    assert.equal(await control.count(), 1, `${text} leads to one control`);
    assert.ok(
      (await page.locator('[data-error]:visible').allInnerTexts()).some(said => said.includes(text)),
      `« ${text} » stands beside its field`,
    );
    texts.push(text);
  }
  return texts;
}

for (const scripts of [true, false]) {
  describe(scripts ? 'with scripts' : 'without scripts', () => {
    test('an empty form on each step is answered by an error summary, and nothing is lost', async () => {
      const {page, seen, close} = await visitor(browser, demo.url, {scripts, copies});
      await beginAlone(page, demo.url);
      await page.getByLabel('Téléphone').fill('06 12 34 56 78');
      await goOn(page);
      assert.equal((await errors(page)).length, 7);
      await seen(/^Erreur\s: Étape 1 sur 7\s: Votre identité/);
      assert.equal(await page.getByLabel('Téléphone').inputValue(), '06 12 34 56 78');
      await fillIdentity(page);
      await goOn(page);

      await goOn(page);
      assert.equal((await errors(page)).length, 8);
      await seen(/^Erreur\s: Étape 2 sur 7/);
      await fillChild(child(page, 1), 'Léo');
      await goOn(page);

      await seen(/^Étape 3 sur 7/);
      await goOn(page);

      await goOn(page);
      assert.equal((await errors(page)).length, 4);
      await seen(/^Erreur\s: Étape 4 sur 7/);
      await sendDocuments(page, {quotient: true});
      await goOn(page);

      await goOn(page);
      assert.deepEqual((await errors(page)).length, 1);
      await seen(/^Erreur\s: Étape 5 sur 7/);
      await agree(page);
      await goOn(page);
      await seen(/^Étape 6 sur 7/);
      await close();
    });

    test('wrong answers are refused one by one with a sentence that says what to write', async () => {
      const {page, seen, close} = await visitor(browser, demo.url, {scripts, copies});
      await beginAlone(page, demo.url);
      await fillIdentity(page);
      await page.getByLabel('Adresse électronique').fill('camille@');
      await page.getByLabel('Code postal').fill('1499');
      await goOn(page);
      const said = await errors(page);
      assert.equal(said.length, 2);
      assert.match(said[0] ?? '', /adresse électronique/);
      await seen(/^Erreur\s: /);
      assert.equal(await page.getByLabel('Adresse électronique').inputValue(), 'camille@');
      await fillIdentity(page);
      await goOn(page);
      const row = child(page, 1);
      await fillChild(row, 'Léo');
      await row.getByLabel('Jour', {exact: true}).fill('31');
      await row.getByLabel('Mois', {exact: true}).fill('2');
      await goOn(page);
      assert.equal((await errors(page)).length, 1);
      await close();
    });

    test('a document of a wrong kind is refused by name, and the others are kept', async () => {
      const {page, seen, close} = await visitor(browser, demo.url, {scripts, copies});
      await reachDocuments(page, demo.url);
      await sendDocuments(page, {quotient: true});
      await give(page, /Justificatif de domicile/, files.other);
      await goOn(page);
      assert.match((await errors(page)).join('\n'), /notes\.txt/);
      await seen(/^Erreur\s: Étape 4 sur 7/);
      // With scripts a file refused stays in the page until it is removed or replaced.
      if (scripts) await page.getByRole('button', {name: 'Retirer notes.txt'}).click();
      // The name says PDF, the content is a program.
      await give(page, /Justificatif de domicile/, files.disguised);
      await goOn(page);
      assert.match((await errors(page)).join('\n'), /programme\.pdf/);
      await seen(/^Erreur\s: Étape 4 sur 7/);
      assert.ok(await page.getByRole('button', {name: /Retirer assurance\.png/}).isVisible());
      // With scripts the first file given is there still; without, the choice that came after took its place.
      if (scripts) await page.getByRole('button', {name: 'Retirer programme.pdf'}).click();
      else await give(page, /Justificatif de domicile/, files.pdf);
      await goOn(page);
      await seen(/^Étape 5 sur 7/);
      await close();
    });

    test('a document already sent is opened, then removed', async () => {
      const {page, seen, close} = await visitor(browser, demo.url, {scripts, copies});
      await reachDocuments(page, demo.url);
      await sendDocuments(page, {quotient: true});
      await goOn(page);
      const link = page.getByRole('link', {name: 'assurance.png', exact: true});
      do await page.goto(new URL('/demarche/justificatifs', demo.url).href);
      while ((await link.count()) === 0); // Not before the antivirus has read it.
      const file = await page.request.get(new URL((await link.getAttribute('href')) ?? '', demo.url).href);
      assert.equal(file.status(), 200);
      assert.match(file.headers()['content-disposition'] ?? '', /assurance\.png/);
      await page.getByRole('button', {name: /Retirer assurance\.png/}).click();
      await seen(/Étape 4 sur 7/);
      await link.waitFor({state: 'detached'});
      await close();
    });

    test('FranceConnect left before the end is no error, and the draft is kept', async () => {
      const {page, seen, close} = await visitor(browser, demo.url, {scripts, copies});
      await beginAlone(page, demo.url);
      await fillIdentity(page);
      await goOn(page);
      await page.goto(demo.url);
      await page.getByRole('link', {name: /S’identifier avec\s+FranceConnect/}).click();
      await page.getByRole('button', {name: /^Revenir sur/}).click();
      await seen(/^Vous avez quitté FranceConnect avant la fin – /);
      await page.getByRole('link', {name: /Continuer la demande/}).click();
      await seen(/^Étape 2 sur 7/);
      await close();
    });

    test('when the CAF does not know the person, the document is asked', async () => {
      const {page, seen, close} = await visitor(browser, demo.url, {scripts, copies});
      await connectAs(page, demo.url, 'Chantal Lefèvre');
      await page.goto(new URL('/demarche/quotient', demo.url).href);
      await seen(/^Étape 3 sur 7/);
      assert.match(await page.locator('socle-data-source').innerText(), /n’a pas trouvé/);
      await goOn(page);
      await seen(/^Étape 4 sur 7/);
      assert.equal(await upload(page, /Attestation de quotient/).count(), 1);
      await close();
    });
  });
}

test('the summary takes the focus, leads to the field, and shortens as answers are corrected', async () => {
  const {page, close} = await visitor(browser, demo.url, {scripts: true, copies});
  await beginAlone(page, demo.url);
  await goOn(page);
  const count = (await errors(page)).length;
  assert.equal(await page.evaluate(() => !!document.activeElement?.closest('socle-error-summary')), true);
  await page
    .locator('socle-error-summary')
    .getByRole('link', {name: /prénom/})
    .click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'prenom');
  await page.keyboard.type('Camille');
  await page.keyboard.press('Tab');
  assert.equal(await page.locator('socle-error-summary').getByRole('link').count(), count - 1);
  await close();
});

test('a page of questions is filled with the keyboard alone', async () => {
  const {page, seen, close} = await visitor(browser, demo.url, {scripts: true, copies});
  await page.goto(demo.url);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent?.trim()), 'Aller au contenu');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Commencer sans compte');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/demarche/identite');
  await tabTo(page, 'qualite');
  await page.keyboard.press('Space');
  for (const [name, value] of Object.entries({
    prenom: 'Camille',
    nom: 'Lefèvre',
    courriel: 'camille@exemple.fr',
    adresse: '4 rue du Pressoir',
    codePostal: '14999',
    commune: 'Aubremer',
  })) {
    await tabTo(page, name);
    await page.keyboard.type(value);
  }
  await page.keyboard.press('Enter');
  await page.waitForURL('**/demarche/enfants');
  await seen(/^Étape 2 sur 7/);
  await close();
});

/** Presses Tab until the focus is on the control of this name, or on what reads so. */
async function tabTo(page: Page, target: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      const focused = document.activeElement;
      return [focused?.getAttribute('name'), focused?.textContent?.trim()];
    });
    if (reached.includes(target)) return;
  }
  assert.fail(`${target} cannot be reached with Tab`);
}

// Last: it judges what the others saw.
auditAlone(() => browser, copies);
