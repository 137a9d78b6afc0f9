import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {beginAlone, child, files, goOn, reachDocuments, give, subjects} from './journey/actions.js';
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

const toEasy = (page: Page) => page.getByRole('button', {name: 'Version facile à lire', exact: true}).click();
const toUsual = (page: Page) => page.getByRole('button', {name: 'Version habituelle', exact: true}).click();

/** What every easy page says, wherever the visitor is. */
async function isEasy(page: Page): Promise<void> {
  assert.match(await page.title(), / – Inscrire votre enfant à la cantine – Ville d’Aubremer$/);
  assert.match(await page.locator('main').innerText(), /n’ont pas encore été relus par des personnes concernées/);
  assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
}

test('without scripts, the easy version is chosen in the middle of a page of questions, and kept to the receipt', async () => {
  const {page, seen, close} = await visitor(browser, demo.url, {scripts: false});
  const easy = async (title: RegExp) => {
    await seen(title);
    await isEasy(page);
  };
  await beginAlone(page, demo.url);
  await page.getByLabel('Prénom', {exact: true}).fill('  Camille ');
  await page.getByLabel('Code postal').fill('14');
  await toEasy(page);

  // Nothing typed is lost, corrected or judged.
  await easy(/^Étape 1 sur 7\s: Qui êtes-vous\s\? – /);
  assert.equal(await page.getByLabel('Votre prénom').inputValue(), '  Camille ');
  assert.equal(await page.getByLabel('Votre code postal').inputValue(), '14');
  assert.equal(await page.locator('[data-error]:visible').count(), 0);

  await goOn(page);
  await easy(/^Erreur\s: Étape 1 sur 7/);
  assert.match(await page.locator('socle-error-summary').innerText(), /Saisissez votre adresse mail\./);
  await page.getByLabel('Pour mon enfant').check();
  await page.getByLabel('Votre nom de naissance').fill('Lefèvre');
  await page.getByLabel('Votre adresse mail').fill('camille.lefevre@exemple.fr');
  await page.getByLabel('Votre adresse : le numéro et la rue').fill('4 rue du Pressoir');
  await page.getByLabel('Votre code postal').fill('14999');
  await page.getByLabel('Votre ville ou votre village').fill('Aubremer');
  // Enter in a field goes on: it does not press the button of the version, though that one comes first in the page.
  await page.getByLabel('Votre prénom').press('Enter');

  await easy(/^Étape 2 sur 7\s: Votre enfant – /);
  const row = child(page, 1);
  await row.getByLabel('Prénom de l’enfant').fill('Léo');
  await row.getByLabel(/^Nom de l’enfant/).fill('Lefèvre');
  await row.getByLabel('Jour', {exact: true}).fill('3');
  await row.getByLabel('Mois', {exact: true}).fill('9');
  await row.getByLabel('Année', {exact: true}).fill('2019');
  await row.getByLabel('Quelle est son école').selectOption('École élémentaire du Bocage');
  await row.getByLabel('Dans quelle classe').selectOption('CE1');
  await row.getByLabel('Lundi').check();
  await row.getByLabel('Il ne mange pas de porc').check();
  await row
    .getByRole('radiogroup', {name: /rendent votre enfant malade/})
    .getByLabel('Non')
    .check();
  await goOn(page);

  await easy(/^Étape 3 sur 7\s: Votre quotient familial – /);
  assert.match(await page.locator('main').innerText(), /Le quotient familial est un nombre\./);
  assert.match(await page.locator('socle-data-source').innerText(), /Nous n’avons pas cette information\./);
  await goOn(page);

  // Documents chosen, and not sent yet, are kept too; a refused one is said in the version asked for.
  await easy(/^Étape 4 sur 7\s: Vos documents – /);
  await give(page, /où vous habitez/, files.pdf);
  await give(page, /l’assurance de l’école/, files.other);
  await toUsual(page);
  await seen(/^Erreur\s: Étape 4 sur 7\s: Vos justificatifs – Inscription à la restauration scolaire/);
  assert.ok(await page.getByRole('button', {name: /Retirer justificatif\.pdf/}).isVisible());
  await toEasy(page);
  await give(page, /l’assurance de l’école/, files.image);
  await give(page, /Le papier de votre quotient familial/, files.pdf);
  await page.getByLabel('Votre quotient familial (obligatoire)', {exact: true}).fill('730');
  await goOn(page);

  await easy(/^Étape 5 sur 7\s: Vos données et votre accord – /);
  await page.getByRole('radio', {name: 'Oui'}).check();
  await page.getByRole('checkbox', {name: /Je promets que mes réponses sont vraies/}).check();
  await goOn(page);

  await easy(/^Étape 6 sur 7\s: Relisez vos réponses – /);
  assert.match(await page.locator('socle-review').innerText(), /Il ne mange pas de porc/);
  await page.getByRole('button', {name: 'Envoyer la demande'}).click();

  await easy(/^Votre demande est envoyée, dossier \S+ – /);
  const receipt = await page.locator('main').innerText();
  assert.match(receipt, /Cela veut dire que votre demande est acceptée/);
  assert.match(receipt, /Nous regardons votre demande et vos documents\./);
  // The words of the law stay whole below.
  assert.match(receipt, /sous réserve que la demande soit complète/);
  assert.match(receipt, /L232-3/);

  // The same answers, in the usual words: the version changed nothing of what is stored.
  await toUsual(page);
  await seen(/^Votre demande est déposée, dossier/);
  const usual = await page.locator('main').innerText();
  assert.match(usual, /Repas sans porc/);
  assert.match(usual, /Le service Éducation vérifie votre dossier/);
  assert.doesNotMatch(usual, /Nous regardons/);
  await toEasy(page);

  await page.getByRole('link', {name: 'Aller au paiement'}).click();
  await easy(/^Étape 7 sur 7\s: Le paiement – /);
  await page.getByRole('button', {name: /^Payer/}).click();
  await page.getByRole('button', {name: 'Payer par prélèvement'}).click();
  await easy(/^Étape 7 sur 7\s: Prélèvement enregistré – /);
  assert.ok((await subjects(demo.port)).some(subject => subject.includes('Inscrire votre enfant à la cantine')));

  // Kept after the session is closed, and on the pages that are not the démarche.
  await page.getByRole('link', {name: 'Revoir mon accusé de réception'}).click();
  await page.getByRole('button', {name: 'Fermer ma demande sur cet appareil'}).click();
  await easy(/^Accueil – /);
  await close();
});

test('the choice is kept on the other pages, errors included, and each of them offers the way back', async () => {
  const {page, seen, close} = await visitor(browser, demo.url, {scripts: true});
  await page.goto(demo.url);
  await page.getByRole('link', {name: 'Version facile à lire'}).click();
  await seen(/^La version facile à lire – /);
  assert.match(await page.locator('main').innerText(), /n’ont pas encore été relus par des personnes concernées/);
  await page.getByRole('button', {name: 'Lire la version facile à lire'}).click();
  await seen(/^Accueil – Inscrire votre enfant à la cantine/);
  const pages: [path: string, title: RegExp, said: RegExp][] = [
    [
      '/accessibilite',
      /^Déclaration d’accessibilité/,
      /Un site accessible est un site que tout le monde peut utiliser/,
    ],
    ['/donnees-personnelles', /^Données personnelles/, /Il utilise 2 cookies/],
    ['/mentions-legales', /^Mentions légales/, /Ce site est un essai/],
    ['/facile-a-lire', /^La version facile à lire/, /les phrases sont courtes/],
    ['/nulle-part', /^Cette page n’existe pas/, /L’adresse de la page est peut-être fausse/],
    ['/demarche/accuse', /^Aucune demande n’est ouverte ici/, /Ouvrez le lien/],
    ['/suivi/A26-7K4M-2PQX?cle=AAAA', /^Ce lien n’ouvre aucune demande/, /Copiez tout le lien/],
  ];
  for (const [path, title, said] of pages) {
    await page.goto(demo.url + path);
    await seen(title);
    await isEasy(page);
    assert.match(await page.locator('main').innerText(), said);
  }
  await toUsual(page);
  assert.equal(page.url(), `${demo.url}/suivi/A26-7K4M-2PQX?cle=AAAA`);
  assert.match(await page.title(), /^Ce lien ne donne accès à aucune demande – Inscription/);
  assert.deepEqual(
    (await page.context().cookies()).filter(({name}) => name === 'socle-texte'),
    [],
  );
  await close();
});

test('with scripts, the button keeps what is typed without judging it, and Enter goes on', async () => {
  const {page, seen, close} = await visitor(browser, demo.url, {scripts: true});
  await reachDocuments(page, demo.url);
  await page.getByLabel('Quotient familial inscrit').fill('sept');
  await toEasy(page);
  await seen(/^Étape 4 sur 7\s: Vos documents – /);
  assert.equal(await page.getByLabel('Votre quotient familial (obligatoire)', {exact: true}).inputValue(), 'sept');
  await page.getByLabel('Votre quotient familial (obligatoire)', {exact: true}).press('Enter');
  await page.locator('socle-error-summary').getByRole('link').first().waitFor();
  await isEasy(page);
  await close();
});
