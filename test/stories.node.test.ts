import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {auditPage, violationsText} from '@socle/rgaa/audit-page';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from './support/browser.js';
import {serveFolder, type StaticServer} from './support/static-server.js';
import {openStorybook, type StorybookPage} from './support/storybook-page.js';
import {buildStorybook, type StoryEntry} from './support/storybook.js';

const {folder, entries} = await buildStorybook();
const stories = entries.filter(({type}) => type === 'story');
const docs = entries.filter(({type}) => type === 'docs');
const pagesAtOnce = 2;

let browser: Browser;
let server: StaticServer;
const idle: StorybookPage[] = [];

before(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
});

after(async () => {
  await Promise.all([browser.close(), server.close()]);
});

/** Shows one entry in a page that is free, and judges it there; a page where something failed is not used again. */
async function judge(entry: StoryEntry, work: (page: Page) => Promise<void>) {
  const storybook = idle.pop() ?? (await openStorybook(browser, server.url, entry));
  try {
    await storybook.show(entry);
    await work(storybook.page);
    assert.deepEqual(storybook.watch.take(), [], 'nothing in the console');
    idle.push(storybook);
  } catch (error) {
    await storybook.page.close();
    throw error;
  }
}

/** Tags of ours that nobody registered: they would do nothing in the page. */
const undefinedTags = (page: Page) =>
  page.$$eval('*', nodes =>
    [...new Set(nodes.map(node => node.localName))].filter(
      name => name.startsWith('socle-') && !customElements.get(name),
    ),
  );

/** Each entry is a test of its own. */
const each = (title: string, list: StoryEntry[], work: (page: Page, entry: StoryEntry) => Promise<void>) =>
  void test(title, {concurrency: pagesAtOnce}, async t => {
    assert.ok(list.length > 0, 'Storybook’s index lists some');
    await Promise.all(
      list.map(entry =>
        t.test(`${entry.title} › ${entry.name}`, {timeout: 60_000}, () => judge(entry, page => work(page, entry))),
      ),
    );
  });

// Rules on a whole page (title, language, one h1) have nothing to judge in a part of one: the journeys' pages have.
each('a story renders, its elements are defined, and it conforms', stories, async page => {
  const root = page.locator('#storybook-root');
  assert.ok((await root.locator('*').count()) > 1, 'something is rendered');
  assert.deepEqual(await undefinedTags(page), [], 'every element is defined');
  const violations = await auditPage(page, '#storybook-root');
  assert.equal(violations.length, 0, violationsText(violations));
});

each('a component’s page shows its French guide and its states', docs, async (page, entry) => {
  const title = entry.title.split('/').at(-1) ?? '';
  await page.locator('#storybook-docs h1', {hasText: title}).first().waitFor({timeout: 15_000});
  const text = await page.locator('#storybook-docs').innerText();
  for (const heading of headingsOfGuide(entry)) assert.ok(text.includes(heading), `the guide’s « ${heading} »`);
  assert.deepEqual(await undefinedTags(page), [], 'every element is defined');
});

/** Second-level headings of `field.md` beside `field.stories.ts`, as plain text. */
function headingsOfGuide({importPath}: StoryEntry): string[] {
  const guide = importPath.replace(/\.stories\.ts$/, '.md');
  if (!existsSync(guide)) return [];
  return [...readFileSync(guide, 'utf8').matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
    heading.replaceAll(/[`*]/g, ''),
  );
}
