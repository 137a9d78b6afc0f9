import type {Page} from 'playwright-core';

/** Valid by their keys, and of nobody. */
export const iban = 'FR14 2004 1010 0505 0001 3M02 606';
export const siret = '732 829 320 00074';
export const nir = '2 69 05 49 588 157 80';

export const goOn = (page: Page) => page.getByRole('button', {name: 'Continuer', exact: true}).click();

export async function begin(page: Page, home: string): Promise<void> {
  await page.goto(home);
  await page.getByRole('button', {name: 'Commencer sans compte'}).click();
}

/** « Vous »: only the year of the birth is known. */
export async function fillApplicant(page: Page): Promise<void> {
  await page.getByLabel('Nom', {exact: true}).fill('Diallo');
  await page.getByLabel('Adresse électronique').fill('awa.diallo@exemple.fr');
  await page.getByLabel('Téléphone').fill('+33 6 12 34 56 78');
  await page.getByLabel(/^Année/).fill('1962');
  await page.getByLabel('Commune de naissance').fill('Bayeux');
  await page.getByLabel('Numéro de sécurité sociale').fill(nir);
  await page.getByLabel('Numéro et voie').fill('4 rue du Pressoir');
  await page.getByLabel('Code postal').fill('14999');
  await page.getByLabel('Commune', {exact: true}).fill('Aubremer');
}

export async function fillEmployer(page: Page): Promise<void> {
  await page.getByLabel('Numéro SIRET').fill(siret);
  await page.getByLabel('Salaire net du mois').fill('1 234,50 €');
}

/** « Votre foyer », alone. */
export async function fillHome(page: Page): Promise<void> {
  await page.getByLabel('Nombre de pièces').fill('3');
  await page.getByLabel('Logement').selectOption('maison');
}

export async function fillTransfer(page: Page): Promise<void> {
  await page.getByLabel('IBAN').fill(iban);
  await page.getByLabel('Ce compte est à mon nom').check();
  await page.getByRole('checkbox', {name: /J’atteste/}).check();
}
