import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {
  beginAlone,
  child,
  depositAlone,
  fillChild,
  fillIdentity,
  goOn,
  leaveForPayment,
  reachReview,
  subjects,
} from './journey/actions.js';
import {visitor} from './journey/visitor.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type RunningServer} from './support/server.js';

let browser: Browser;
let demo: RunningServer;
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startServer()]);
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

for (const scripts of [true, false]) {
  describe(scripts ? 'with scripts' : 'without scripts', () => {
    test('a refused card is followed by another payment', async () => {
      const {page, seen, close} = await visitor(browser, demo.url, {scripts});
      await depositAlone(page, demo.url);
      await leaveForPayment(page);
      await page.getByRole('button', {name: 'Carte refusée'}).click();
      await seen(/^Étape 7 sur 7\s: Votre paiement n’a pas été accepté – /);
      await page.getByRole('button', {name: /^(Payer|Réessayer|Reprendre)/}).click();
      await page.getByRole('button', {name: 'Payer par carte'}).click();
      await seen(/^Étape 7 sur 7\s: Paiement accepté – /);
      await close();
    });

    test('an abandoned payment loses neither the dossier nor its receipt, and is made later from the same link', async () => {
      const first = await visitor(browser, demo.url, {scripts});
      await depositAlone(first.page, demo.url);
      const link = (await first.page.getByRole('link', {name: /^Suivre ma demande/}).getAttribute('href')) ?? '';
      await leaveForPayment(first.page);
      await first.page.getByRole('button', {name: 'Abandonner'}).click();
      await first.seen(/^Étape 7 sur 7\s: Vous n’avez pas payé – /);
      await first.page.getByRole('link', {name: 'Revoir mon accusé de réception'}).click();
      await first.seen(/^Votre demande est déposée/);
      await first.close();

      const later = await visitor(browser, demo.url, {scripts});
      await later.page.goto(link);
      await later.seen(/^Votre demande est déposée/);
      await later.page.getByRole('link', {name: 'Continuer vers le paiement'}).click();
      await later.page.getByRole('button', {name: /^(Payer|Réessayer|Reprendre)/}).click();
      await later.page.getByRole('button', {name: 'Payer par carte'}).click();
      await later.seen(/^Étape 7 sur 7\s: Paiement accepté – /);
      await later.close();
    });

    test('a draft is kept for later and resumed on another device', async () => {
      const first = await visitor(browser, demo.url, {scripts});
      await beginAlone(first.page, demo.url);
      await fillIdentity(first.page);
      await goOn(first.page);
      await child(first.page, 1).getByLabel('Prénom de l’enfant').fill('Léo');
      await first.page.getByRole('button', {name: 'Enregistrer et continuer plus tard'}).click();
      await first.seen(/^Votre brouillon est enregistré – /);
      const link = (await first.page.getByRole('link', {name: /\/suivi\//}).getAttribute('href')) ?? '';
      await first.close();

      const later = await visitor(browser, demo.url, {scripts});
      await later.page.goto(link);
      await later.seen(/^Étape 2 sur 7/);
      assert.equal(await child(later.page, 1).getByLabel('Prénom de l’enfant').inputValue(), 'Léo');
      await later.close();
    });

    test('the session is closed on a shared device, and the link still opens the dossier', async () => {
      const {page, seen, close} = await visitor(browser, demo.url, {scripts});
      await depositAlone(page, demo.url);
      const link = (await page.getByRole('link', {name: /^Suivre ma demande/}).getAttribute('href')) ?? '';
      await page.getByRole('button', {name: 'Fermer ma session sur cet appareil'}).click();
      await seen(/^Accueil/);
      await page.goto(new URL('/demarche/accuse', demo.url).href);
      assert.match(await page.title(), /^Aucune demande n’est ouverte/);
      await page.goto(link);
      await seen(/^Votre demande est déposée/);
      await close();
    });

    test('a draft begun alone gets its quotient by connecting on the way, and keeps its answers', async () => {
      const {page, seen, close} = await visitor(browser, demo.url, {scripts});
      await beginAlone(page, demo.url);
      await fillIdentity(page);
      await goOn(page);
      await page.goto(new URL('/demarche/quotient', demo.url).href);
      await page.getByRole('link', {name: 'Récupérer mes données avec FranceConnect'}).click();
      await page.getByRole('button', {name: 'Mathieu Yann Le Goff'}).click();
      await page.getByRole('button', {name: /Continuer sur/}).click();
      await seen(/^Étape 3 sur 7/);
      assert.match(
        await page.locator('socle-data-source').innerText(),
        /512\s+Origine\s+Fourni par la MSA[^]+Corriger auprès de la MSA/,
      );
      await page.goto(new URL('/demarche/identite', demo.url).href);
      assert.equal(await page.getByLabel('Nom de naissance').inputValue(), 'Lefèvre');
      await close();
    });

    test('a draft is deleted after a confirmation', async () => {
      const {page, seen, close} = await visitor(browser, demo.url, {scripts});
      await beginAlone(page, demo.url);
      await page.goto(demo.url);
      await page.getByRole('link', {name: 'Supprimer la demande'}).click();
      await seen(/^Supprimer la demande/);
      await page.getByRole('button', {name: 'Supprimer la demande'}).click();
      await seen(/^Accueil/);
      assert.equal(await page.getByRole('link', {name: 'Reprendre la demande'}).count(), 0);
      await close();
    });

    test('a double click deposits once', async () => {
      const {page, seen, close} = await visitor(browser, demo.url, {scripts});
      const before = (await subjects(demo.port)).length;
      await reachReview(page, demo.url);
      await page.getByRole('button', {name: 'Déposer la demande'}).dblclick();
      await page.waitForURL('**/demarche/accuse');
      await seen(/^Votre demande est déposée/);
      assert.equal((await subjects(demo.port)).length, before + 1);
      await close();
    });

    test('Back after the deposit shows the receipt, not an empty form', async () => {
      const {page, seen, close} = await visitor(browser, demo.url, {scripts});
      await depositAlone(page, demo.url);
      await page.goto(new URL('/demarche/verification', demo.url).href);
      await seen(/^Votre demande est déposée/);
      await close();
    });
  });
}

test('a payment whose return is a POST, without our cookie, still ends on its page', async () => {
  const {page, seen, close} = await visitor(browser, demo.url, {scripts: true});
  await depositAlone(page, demo.url);
  await leaveForPayment(page);
  await page.getByText('Options d’essai').click();
  await page.getByLabel('Par un bouton (POST)').check();
  await page.getByLabel('Perdue : jamais envoyée').check();
  await page.getByRole('button', {name: 'Payer par carte'}).click();
  await page.getByRole('button', {name: /Retourner/}).click();
  await seen(/^Étape 7 sur 7\s: Paiement accepté – /);
  await close();
});

test('the server killed in the middle of the journey loses nothing', async () => {
  const {page, seen, close} = await visitor(browser, demo.url, {scripts: true});
  await beginAlone(page, demo.url);
  await fillIdentity(page);
  await goOn(page);
  await fillChild(child(page, 1), 'Léo');
  await goOn(page);
  await demo.kill();
  await demo.restart();
  await page.goto(demo.url);
  await page.getByRole('link', {name: 'Reprendre la demande'}).click();
  await seen(/^Étape 3 sur 7/);
  await page.goto(new URL('/demarche/enfants', demo.url).href);
  assert.equal(await child(page, 1).getByLabel('Prénom de l’enfant').inputValue(), 'Léo');
  await close();
});

test('a dossier is not opened by its number alone', async () => {
  const {page, seen, close} = await visitor(browser, demo.url, {scripts: true});
  await page.goto(new URL('/suivi/A26-7K4M-2PQX?cle=AAAA', demo.url).href);
  await seen(/^Ce lien ne donne accès à aucune demande/);
  await page.goto(new URL('/demarche/accuse', demo.url).href);
  await seen(/^Aucune demande n’est ouverte/);
  assert.equal((await page.request.get(new URL('/depots/1', demo.url).href)).status(), 403);
  await close();
});

test('a payment whose result is not known yet says not to pay twice, and can be taken up again', async () => {
  const {page, seen, close} = await visitor(browser, demo.url, {scripts: true});
  await depositAlone(page, demo.url);
  await page.getByRole('link', {name: 'Continuer vers le paiement'}).click();
  await seen(/^Étape 7 sur 7\s: Le paiement – /);
  await page.getByRole('button', {name: /^Payer/}).click();
  await page.getByText('Options d’essai').click();
  await page.getByLabel('Résultat jamais connu (P5)').check();
  await page.getByRole('button', {name: 'Payer par carte'}).click();
  await seen(/^Étape 7 sur 7\s: Nous vérifions votre paiement – /);
  assert.match(await page.locator('socle-payment').innerText(), /Ne payez pas une deuxième fois/);
  assert.ok(await page.getByRole('button', {name: 'Reprendre ce paiement'}).isVisible());
  await close();
});
