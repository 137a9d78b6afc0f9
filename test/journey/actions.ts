import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Locator, Page} from 'playwright-core';

/** Files that a usager sends, real ones. */
export const files = {
  pdf: fixture('justificatif.pdf'),
  image: fixture('assurance.png'),
  disguised: fixture('programme.pdf'),
  other: fixture('notes.txt'),
};

function fixture(name: string): string {
  return fileURLToPath(new URL(`files/${name}`, import.meta.url));
}

/** Presses the main button of a page of questions. */
export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Continuer', exact: true}).click();
}

/** Step 1, for somebody without an account. */
export async function fillIdentity(page: Page): Promise<void> {
  await page.getByLabel('Pour mon enfant').check();
  await page.getByLabel('Prénom', {exact: true}).fill('Camille');
  await page.getByLabel('Nom de naissance').fill('Lefèvre');
  await page.getByLabel('Adresse électronique').fill('camille.lefevre@exemple.fr');
  await fillAddress(page);
}

/** The part of step 1 that FranceConnect never knows. */
export async function fillAddress(page: Page): Promise<void> {
  await page.getByLabel('Numéro et rue').fill('4 rue du Pressoir');
  await page.getByLabel('Code postal').fill('14999');
  await page.getByLabel('Commune', {exact: true}).fill('Aubremer');
}

/** The fieldset of one child, from 1. */
export function child(page: Page, position: number): Locator {
  return page.locator(`#enfants-${String(position - 1)}`);
}

/** One child of step 2, without allergies, who eats two days a week. */
export async function fillChild(row: Locator, firstName: string): Promise<void> {
  await row.getByLabel('Prénom de l’enfant').fill(firstName);
  await row.getByLabel(/^Nom de l’enfant/).fill('Lefèvre');
  await row.getByLabel('Jour', {exact: true}).fill('3');
  await row.getByLabel('Mois', {exact: true}).fill('9');
  await row.getByLabel('Année', {exact: true}).fill('2019');
  await row.getByLabel(/^École/).selectOption('École élémentaire du Bocage');
  await row.getByLabel('Classe à la rentrée').selectOption('CE1');
  await row.getByLabel('Lundi').check();
  await row.getByLabel('Jeudi').check();
  await row.getByLabel('Repas habituel').check();
  await row
    .getByRole('group', {name: /allergies/})
    .or(row.getByRole('radiogroup', {name: /allergies/}))
    .getByLabel('Non')
    .check();
}

/** The control that takes the documents of one question, by its label. */
export function upload(page: Page, label: RegExp): Locator {
  return page.locator('input[type=file]').and(page.getByLabel(label));
}

/** Gives one document; with scripts, once it was sent or refused. */
export async function give(page: Page, label: RegExp, file: string): Promise<void> {
  const field = page.locator('socle-file-upload').filter({has: upload(page, label)});
  await upload(page, label).setInputFiles(file);
  if ((await field.locator('[data-prompt]:not([hidden])').count()) === 0) return;
  const ended = ['refused', 'failed', 'waiting', 'sound', 'unscanned'].map(state => `[data-file="${state}"]`);
  await field
    .locator(`[data-chosen] > li:is(${ended.join()})`, {hasText: basename(file)})
    .last()
    .waitFor();
}

/** Step 4. The quotient is asked only from who did not let the CAF give it. */
export async function sendDocuments(page: Page, {quotient}: {quotient: boolean}): Promise<void> {
  await give(page, /Justificatif de domicile/, files.pdf);
  await give(page, /Attestation d’assurance/, files.image);
  if (!quotient) return;
  await give(page, /Attestation de quotient familial/, files.pdf);
  await page.getByLabel('Quotient familial inscrit').fill('730');
}

/** Step 5, with the optional consent given. */
export async function agree(page: Page): Promise<void> {
  await page.getByRole('radio', {name: 'Oui'}).check();
  await page.getByRole('checkbox', {name: /J’atteste/}).check();
}

/** Begins without an account, up to the first page of questions. */
export async function beginAlone(page: Page, home: string): Promise<void> {
  await page.goto(home);
  await page.getByRole('button', {name: 'Commencer sans compte'}).click();
}

/** Connects as one of the people of the FranceConnect simulator, and comes back. */
export async function connectAs(page: Page, home: string, person: string): Promise<void> {
  await page.goto(home);
  await page.getByRole('link', {name: /S’identifier avec\s+FranceConnect/}).click();
  await page.getByRole('button', {name: person}).click();
  await page.getByRole('button', {name: /Continuer sur/}).click();
}

/** Without an account, up to the page of the documents. */
export async function reachDocuments(page: Page, home: string): Promise<void> {
  await beginAlone(page, home);
  await fillIdentity(page);
  await goOn(page);
  await fillChild(child(page, 1), 'Léo');
  await goOn(page);
  await goOn(page);
}

/** Without an account, up to the review. */
export async function reachReview(page: Page, home: string): Promise<void> {
  await reachDocuments(page, home);
  await sendDocuments(page, {quotient: true});
  await goOn(page);
  await agree(page);
  await goOn(page);
}

/** Without an account, up to the receipt. */
export async function depositAlone(page: Page, home: string): Promise<void> {
  await reachReview(page, home);
  await page.getByRole('button', {name: 'Déposer la demande'}).click();
}

/** From the receipt to PayFiP's page. */
export async function leaveForPayment(page: Page): Promise<void> {
  await page.getByRole('link', {name: 'Continuer vers le paiement'}).click();
  await page.getByRole('button', {name: /^Payer/}).click();
}

/** Subjects of the e-mails that the mailbox simulator has received. */
export async function subjects(port: number): Promise<string[]> {
  const response = await fetch(`http://localhost:${port + 5}/messages.json`);
  return ((await response.json()) as {subject: string}[]).map(({subject}) => subject);
}
