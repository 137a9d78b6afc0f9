import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {
  agree,
  beginAlone,
  child,
  connectAs,
  depositAlone,
  fillAddress,
  fillChild,
  fillIdentity,
  goOn,
  leaveForPayment,
  sendDocuments,
  subjects,
  upload,
} from './journey/actions.js';
import {auditAlone} from './journey/audit-process.js';
import {visitor} from './journey/visitor.js';
import {launchBrowser} from './support/browser.js';
import type {PageCopy} from './support/page-copy.js';
import {startServer, type RunningServer} from './support/server.js';

let browser: Browser;
let demo: RunningServer;
const copies: PageCopy[] = [];
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startServer()]);
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

for (const scripts of [true, false]) {
  describe(scripts ? 'with scripts' : 'without scripts', () => {
    test('a parent connects with FranceConnect, registers two children and pays', async () => {
      const {page, seen, close} = await visitor(browser, demo.url, {scripts, copies});
      await page.goto(demo.url);
      await seen(/^Accueil – Inscription à la restauration scolaire – Ville d’Aubremer$/);
      await connectAs(page, demo.url, 'Angela Claire Louise Dubois');

      await seen(/^Étape 1 sur 7\s: Votre identité – /);
      assert.equal(await page.getByLabel('Nom de naissance').inputValue(), 'Dubois');
      assert.equal(await page.getByText('Fourni par FranceConnect').count(), 3);
      await page.getByLabel('Pour mon enfant').check();
      await fillAddress(page);
      await goOn(page);

      await seen(/^Étape 2 sur 7\s: L’enfant à inscrire – /);
      await fillChild(child(page, 1), 'Léo');
      await page.getByRole('button', {name: 'Ajouter un autre enfant'}).click();
      await fillChild(child(page, 2), 'Zoé');
      const allergies = child(page, 2).getByRole('radiogroup', {name: /allergies/});
      await allergies.getByLabel('Oui').check();
      await child(page, 2).getByLabel('Lesquelles').fill('Arachide');
      await seen(/^Étape 2 sur 7/);
      await goOn(page);

      await seen(/^Étape 3 sur 7\s: Votre quotient familial – /);
      await page.getByText('730', {exact: true}).waitFor();
      assert.match(
        await page.locator('socle-data-source').innerText(),
        /Fourni par la CAF le (?:1er|\d{1,2}) \S+ \d{4}/,
      );
      await goOn(page);

      await seen(/^Étape 4 sur 7\s: Vos justificatifs – /);
      assert.equal(await upload(page, /Attestation de quotient/).count(), 0);
      await sendDocuments(page, {quotient: false});
      await goOn(page);

      await seen(/^Étape 5 sur 7\s: Vos accords – /);
      assert.equal(await page.getByRole('radio', {checked: true}).count(), 0);
      await agree(page);
      await goOn(page);

      await seen(/^Étape 6 sur 7\s: Vérifiez vos réponses – /);
      await page
        .getByRole('link', {name: /Modifier.*votre adresse$/})
        .first()
        .click();
      await page.getByLabel('Numéro et rue').fill('5 rue du Pressoir');
      await page.getByRole('button', {name: 'Enregistrer et revenir à la vérification'}).click();
      await seen(/^Étape 6 sur 7/);
      const review = await page.locator('socle-review').innerText();
      for (const answer of [
        '5 rue du Pressoir',
        'Zoé',
        'Arachide',
        'Lundi',
        '730',
        'justificatif.pdf',
        'assurance.png',
      ]) {
        assert.ok(review.includes(answer), `${answer} is in the review`);
      }
      await page.getByRole('button', {name: 'Déposer la demande'}).click();

      await seen(/^Votre demande est déposée, dossier \S+ – /);
      const receipt = await page.locator('main').innerText();
      assert.match(receipt, /02 61 91 00 14/);
      assert.match(receipt, /sous réserve que/);
      assert.match(receipt, /L232-3/);

      // 2 children × 2 days × 4 weeks × 3,40 €.
      await leaveForPayment(page);
      await page.getByText(/54,40/).first().waitFor();
      await page.getByRole('button', {name: 'Payer par carte'}).click();
      await seen(/^Étape 7 sur 7\s: Paiement accepté – /);
      assert.match(await page.locator('socle-payment').innerText(), /54,40/);
      await close();
    });

    test('a parent without an account deposits, and reads the receipts in the mailbox', async () => {
      const {page, seen, close} = await visitor(browser, demo.url, {scripts, copies});
      await depositAlone(page, demo.url);
      await seen(/^Votre demande est déposée/);
      const number = /dossier (\S+) –/.exec(await page.title())?.[1] ?? '';
      await leaveForPayment(page);
      await page.getByRole('button', {name: 'Payer par prélèvement'}).click();
      await seen(/^Étape 7 sur 7\s: Prélèvement enregistré – /);
      assert.doesNotMatch(await page.locator('socle-payment').innerText(), /payé/i);
      const received = await subjects(demo.port);
      for (const subject of [`Accusé de réception, dossier ${number} `, `Prélèvement enregistré, dossier ${number}`]) {
        assert.ok(
          received.some(one => one.startsWith(subject)),
          `${subject} is in the mailbox: ${received.join(', ')}`,
        );
      }
      await close();
    });

    test('a child is added, then removed after a confirmation', async () => {
      const {page, seen, close} = await visitor(browser, demo.url, {scripts, copies});
      await beginAlone(page, demo.url);
      await fillIdentity(page);
      await goOn(page);
      await fillChild(child(page, 1), 'Léo');
      await page.getByRole('button', {name: 'Ajouter un autre enfant'}).click();
      await fillChild(child(page, 2), 'Zoé');
      await child(page, 1)
        .getByRole('button', {name: /^Retirer/})
        .click();
      await seen(/^Étape 2 sur 7/);
      await page.getByRole('button', {name: 'Oui, retirer'}).click();
      await child(page, 2).waitFor({state: 'detached'});
      assert.equal(await child(page, 1).getByLabel('Prénom de l’enfant').inputValue(), 'Zoé');
      await close();
    });

    test('a consent is withdrawn as simply as it was given', async () => {
      const {page, seen, close} = await visitor(browser, demo.url, {scripts, copies});
      await depositAlone(page, demo.url);
      await page.getByRole('button', {name: /Retirer mon accord/}).click();
      await seen(/^Votre demande est déposée/);
      assert.match(await page.locator('#accords').innerText(), /accord retiré le/);
      await close();
    });
  });
}

test('when the CAF does not answer, that is said, and the document is asked', async () => {
  const {page, seen, close} = await visitor(browser, demo.url, {scripts: true, copies});
  await connectAs(page, demo.url, 'Karim Benali');
  await page.goto(demo.url);
  await seen(/^Accueil – /);
  assert.ok(await page.getByRole('button', {name: 'Se déconnecter'}).first().isVisible());
  await page.goto(new URL('/demarche/quotient', demo.url).href);
  await seen(/^Étape 3 sur 7/);
  await page.locator('[data-state="unavailable"]').waitFor();
  await goOn(page);
  await seen(/^Étape 4 sur 7/);
  assert.equal(await upload(page, /Attestation de quotient/).count(), 1);
  await close();
});

test('the pages that are not the démarche say what the law asks', async () => {
  const {page, seen, close} = await visitor(browser, demo.url, {scripts: true, copies});
  await page.goto(demo.url);
  await page.getByRole('link', {name: 'Accessibilité : non conforme'}).click();
  await seen(/^Déclaration d’accessibilité – /);
  await page.getByRole('link', {name: 'Données personnelles'}).click();
  await seen(/^Données personnelles – /);
  await page.getByRole('link', {name: 'Mentions légales'}).click();
  await seen(/^Mentions légales – /);
  await close();
});

test('the pages that one hopes not to see conform too', async () => {
  const {page, seen, close} = await visitor(browser, demo.url, {scripts: true, copies});
  await page.goto(new URL('/nulle-part', demo.url).href);
  await seen(/^Cette page n’existe pas – /);
  const outcomes: [person: string, title: RegExp][] = [
    ['Jean Moreau', /^FranceConnect n’a pas pu confirmer votre identité – /],
    ['Vérification d’identité en panne', /^FranceConnect est momentanément indisponible – /],
    ['Session expirée', /^Le délai de connexion est dépassé – /],
  ];
  for (const [person, title] of outcomes) {
    await page.goto(demo.url);
    await page.getByRole('link', {name: /S’identifier avec\s+FranceConnect/}).click();
    await page.getByRole('button', {name: person}).click();
    await seen(title);
  }
  await close();
});

// Last: it judges what the others saw.
auditAlone(() => browser, copies);
