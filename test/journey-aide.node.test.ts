import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {begin, fillApplicant, fillEmployer, fillHome, fillTransfer, goOn, iban, siret} from './aide/actions.js';
import {aide, aideByTasks} from './aide/description.js';
import {serveAide, type AideServer} from './aide/server.js';
import {auditAlone} from './journey/audit-process.js';
import {visitor} from './journey/visitor.js';
import {launchBrowser} from './support/browser.js';
import type {PageCopy} from './support/page-copy.js';

let browser: Browser;
let linear: AideServer;
let tasks: AideServer;
const copies: PageCopy[] = [];
before(async () => {
  linear = await serveAide(aide);
  tasks = await serveAide(aideByTasks);
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await linear?.stop();
  await tasks?.stop();
});

const summaryLines = (page: Page) => page.locator('socle-error-summary li').allInnerTexts();
const answer = (page: Page, term: string) =>
  page
    .locator('dl > div', {has: page.locator('dt', {hasText: term})})
    .locator('dd')
    .first();

for (const scripts of [true, false]) {
  describe(scripts ? 'with scripts' : 'without scripts', () => {
    test('steps come and go with the answers, up to the deposit', async () => {
      const {page, seen, close} = await visitor(browser, linear.url, {scripts, copies});
      await begin(page, linear.url);
      await seen(/^Étape 1 sur 5\s: Vous – /);
      await fillApplicant(page);
      await goOn(page);

      await seen(/^Étape 2 sur 5\s: Votre situation – /);
      await page.getByLabel('Salarié').check();
      await page.getByLabel('RSA').check();
      await goOn(page);
      await seen(/^Erreur\s: Étape 2 sur [56]/);
      assert.deepEqual(await summaryLines(page), ['Le RSA de salarié s’appelle prime d’activité.']);
      await page.getByLabel('RSA').uncheck();
      await page.getByLabel('Aide au logement').check();
      await goOn(page);

      await seen(/^Étape 3 sur 6\s: Votre employeur – /);
      await fillEmployer(page);
      await goOn(page);
      await seen(/^Étape 4 sur 6\s: Votre foyer – /);
      await page.getByRole('button', {name: 'Ajouter une personne'}).click();
      const person = page.locator('#personnes-0');
      await person.getByLabel('Prénom').fill('Moussa');
      await person.getByLabel('Jour', {exact: true}).fill('3/9/2021');
      await fillHome(page);
      await goOn(page);
      await seen(/^Étape 5 sur 6\s: Le versement – /);
      await fillTransfer(page);
      await goOn(page);

      await seen(/^Étape 6 sur 6\s: Vérifiez vos réponses – /);
      assert.equal(await answer(page, 'Téléphone').innerText(), '06 12 34 56 78');
      assert.equal(await answer(page, 'IBAN').innerText(), iban);
      assert.equal(await answer(page, 'Numéro SIRET').innerText(), siret);
      assert.equal(await answer(page, 'Date de naissance').innerText(), '1962');
      assert.match(await page.locator('main').innerText(), /3 septembre 2021/);

      // A person who is complete stands in one line, until « Modifier ».
      await page.getByRole('link', {name: /Modifier la partie « Votre foyer »/}).click();
      await page.getByText('Moussa, 3 septembre 2021').waitFor();
      assert.equal(await page.locator('#personnes-0').getByLabel('Prénom').isVisible(), false);
      await page.getByRole('button', {name: 'Modifier Moussa'}).click();
      await page.locator('#personnes-0').getByLabel('Prénom').fill('Moussa Ali');
      await page.getByRole('button', {name: 'Enregistrer et revenir à la vérification'}).click();
      await seen(/^Étape 6 sur 6\s: Vérifiez vos réponses – /);
      assert.equal(await page.getByText('Moussa Ali').count(), 1);

      // Another situation: another step, unanswered, comes before the review.
      await page.getByRole('link', {name: 'Modifier votre situation'}).click();
      await page.getByLabel('À mon compte').check();
      await page.getByRole('button', {name: 'Enregistrer et revenir à la vérification'}).click();
      await seen(/^Étape 3 sur 6\s: Votre entreprise – /);
      await page.getByLabel('Numéro SIRET').fill(siret);
      await page
        .getByRole('button', {name: /^(Continuer$|Enregistrer et revenir)/})
        .first()
        .click();
      await seen(/^Étape 6 sur 6\s: Vérifiez vos réponses – /);
      assert.equal(await page.getByText('Salaire net du mois').count(), 0, 'what no longer applies is not deposited');
      assert.match(await page.locator('main').innerText(), /Votre employeur/, 'and that is said');
      await page.getByRole('button', {name: 'Déposer la demande'}).click();
      await seen(/^Votre demande est déposée/);
      await close();
    });

    test('each refusal says what is wrong with the number, and everything typed stays', async () => {
      const {page, seen, close} = await visitor(browser, linear.url, {scripts});
      await begin(page, linear.url);
      await fillApplicant(page);
      await page.getByLabel('Téléphone').fill('06 12 34 56');
      await page.getByLabel('Numéro de sécurité sociale').fill('2 69 05 49 588 157 81');
      await page.getByLabel(/^Année/).fill('2 999');
      await page.getByLabel('Numéro et voie').fill('');
      await goOn(page);
      await seen(/^Erreur\s: Étape 1 sur 5/);
      const lines = await summaryLines(page);
      assert.equal(lines.length, 4, lines.join('\n'));
      assert.match(lines.join('\n'), /téléphone.*\n.*(sécurité sociale|naissance)/);
      assert.equal(await page.getByLabel('Téléphone').inputValue(), '06 12 34 56');
      assert.equal(await page.getByLabel(/^Année/).inputValue(), '2 999');
      for (const line of lines)
        assert.ok((await page.getByText(line, {exact: true}).count()) >= 2, `beside the field: ${line}`);
      await close();
    });

    test('« none » goes with no other answer', async () => {
      const {page, seen, close} = await visitor(browser, linear.url, {scripts});
      await begin(page, linear.url);
      await fillApplicant(page);
      await goOn(page);
      await page.getByLabel('Sans emploi').check();
      await page.getByLabel('Aide au logement').check();
      await page.getByLabel('Aucune aide').check();
      if (scripts) {
        assert.equal(await page.getByLabel('Aide au logement').isChecked(), false, 'the script unticks the others');
      } else {
        await goOn(page);
        await seen(/^Erreur\s: Étape 2 sur 5/);
        assert.equal((await summaryLines(page)).length, 1);
        await page.getByLabel('Aide au logement').uncheck();
      }
      await goOn(page);
      await seen(/^Étape 3 sur 5\s: Votre foyer – /);
      await close();
    });

    test('as a list of tasks, any order but what must come first, up to the deposit', async () => {
      const {page, seen, close} = await visitor(browser, tasks.url, {scripts, copies});
      const task = (title: string) => page.locator('socle-task-list li', {hasText: title});
      await begin(page, tasks.url);
      await seen(/^Vos réponses|^Les étapes|^Votre demande/);
      assert.match(await task('Le versement').innerText(), /Ne peut pas encore commencer/);
      assert.equal(await task('Le versement').getByRole('link').count(), 0);

      await task('Votre foyer').getByRole('link').click();
      await fillHome(page);
      await goOn(page);
      assert.match(await task('Votre foyer').innerText(), /Terminé/);

      await task('Vous').first().getByRole('link').click();
      await fillApplicant(page);
      await goOn(page);
      assert.match(await task('Le versement').innerText(), /Pas encore commencé/);
      await task('Le versement').getByRole('link').click();
      await fillTransfer(page);
      await goOn(page);
      assert.equal(await task('Votre employeur').getByRole('link').count(), 0);

      await task('Votre situation').getByRole('link').click();
      await page.getByLabel('Salarié').check();
      await page.getByLabel('Aide au logement').check();
      await goOn(page);
      await task('Votre employeur').getByRole('link').click();
      await fillEmployer(page);
      await goOn(page);
      await task('Vérifiez vos réponses').getByRole('link').click();
      await seen(/Vérifiez vos réponses – /);
      await page.getByRole('button', {name: 'Déposer la demande'}).click();
      await seen(/^Votre demande est déposée/);
      await close();
    });
  });
}

test('suggestions fill the address, and what is typed stays when they fail', async () => {
  const {page, close} = await visitor(browser, linear.url, {scripts: true});
  await begin(page, linear.url);
  const street = page.getByLabel('Numéro et voie');
  await street.pressSequentially('4 rue de l');
  await page.getByRole('option').first().waitFor();
  await street.press('ArrowDown');
  await street.press('Enter');
  assert.match(await page.getByLabel('Code postal').inputValue(), /^\d{5}$/);
  assert.notEqual(await page.getByLabel('Commune', {exact: true}).inputValue(), '');
  await street.fill('simulateur panne');
  await page.getByText('Suggestions indisponibles').first().waitFor({state: 'attached'});
  assert.equal(await street.inputValue(), 'simulateur panne');
  await close();
});

test('a script that asks for no page is told the refusals as RFC 9457 says', async () => {
  const {page, close} = await visitor(browser, linear.url, {scripts: false});
  await begin(page, linear.url);
  const response = await page.request.post(`${linear.url}/demarche/demandeur`, {
    headers: {accept: 'application/problem+json', origin: linear.url},
    form: {action: 'continuer', nom: 'Diallo'},
  });
  assert.equal(response.status(), 422);
  assert.equal(response.headers()['content-type'], 'application/problem+json');
  const {errors} = (await response.json()) as {errors: {pointer: string}[]};
  assert.deepEqual(
    errors.map(({pointer}) => pointer),
    [
      '/courriel',
      '/telephone',
      '/naissance',
      '/lieu/nom',
      '/nir',
      '/adresse/voie',
      '/adresse/codePostal',
      '/adresse/commune',
    ],
  );
  await close();
});

auditAlone(() => browser, copies);
