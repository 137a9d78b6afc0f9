import assert from 'node:assert/strict';
import type {FileList, FileState} from '@socle/core/upload/protocol';
import type {Locator, Page} from 'playwright-core';

const question = (page: Page, label: string) => page.locator('socle-file-upload').filter({hasText: label});
export const chooser = (page: Page, label = 'Plans et vues') => question(page, label).locator('input[type=file]');
export const row = (page: Page, name: string): Locator => page.locator('socle-file-upload li', {hasText: name}).first();
/** Waits until the row of a file says so. */
export const state = (page: Page, name: string, words: RegExp) =>
  row(page, name).locator('[data-file-state]', {hasText: words}).waitFor({timeout: 60_000});

/** What the server says of the files of a question. */
export async function known(page: Page, url: string, field = 'plans'): Promise<FileState[]> {
  const response = await page.request.get(`${url}/fichiers?champ=${field}`);
  assert.equal(response.status(), 200);
  return ((await response.json()) as FileList).files;
}

/** Asks again and again, for a minute. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await isSo())) {
    assert.ok(Date.now() < deadline, 'it never is');
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}
