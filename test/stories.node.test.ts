import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {auditPage, violationsText} from '@socle/rgaa/audit-page';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from './support/browser.js';
import {watchPages} from './support/page-watch.js';
import {serveFolder, type StaticServer} from './support/static-server.js';
import {buildStorybook, type StoryEntry} from './support/storybook.js';

const {folder, entries} = await buildStorybook();
const stories = entries.filter(({type}) => type === 'story');
const docs = entries.filter(({type}) => type === 'docs');

let browser: Browser;
let server: StaticServer;

before(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
});

after(async () => {
  await Promise.all([browser.close(), server.close()]);
});

/** Opens one entry as the frame of Storybook does, and waits until it has rendered, well or not. */
async function open(page: Page, {id, type}: StoryEntry) {
  const view = type === 'docs' ? 'docs' : 'story';
  await page.goto(`${server.url}/iframe.html?id=${id}&viewMode=${view}`, {waitUntil: 'load'});
  await page.waitForSelector('body.sb-show-main, body.sb-show-errordisplay, body.sb-show-nopreview');
  await page.waitForSelector(type === 'docs' ? '#storybook-docs h1' : '#storybook-root > *', {state: 'attached'});
}

/** Tags of ours that nobody registered: they would do nothing in the page. */
const undefinedTags = (page: Page) =>
  page.$$eval('*', nodes => [...new Set(nodes.map(node => node.localName))].filter(name => name.startsWith('socle-') && !customElements.get(name)));

async function judgeStory(story: StoryEntry) {
  const page = await browser.newPage({reducedMotion: 'reduce'});
  try {
    const watch = watchPages(page);
    await open(page, story);
    assert.deepEqual(await undefinedTags(page), [], 'elements that nobody defines');
    const violations = await auditPage(page, '#storybook-root');
    assert.equal(violations.length, 0, violationsText(violations));
    assert.deepEqual(watch.complaints, []);
  } finally {
    await page.close();
  }
}

test('each story renders, is defined, and conforms', {concurrency: 3}, async t => {
  assert.ok(stories.length > 0, 'the index lists stories');
  await Promise.all(stories.map(story => t.test(`${story.title} › ${story.name}`, {timeout: 60_000}, () => judgeStory(story))));
});

test('each component’s page shows its French guide', {concurrency: 3}, async t => {
  await Promise.all(docs.map(entry => t.test(entry.title, {timeout: 60_000}, async () => {
    const page = await browser.newPage();
    try {
      const watch = watchPages(page);
      await open(page, entry);
      assert.match(await page.locator('#storybook-docs').innerText(), new RegExp(entry.title.split('/').at(-1) ?? ''));
      assert.deepEqual(watch.complaints, []);
    } finally {
      await page.close();
    }
  })));
});

test('every element of the manifest has a story', () => {
  const manifest = JSON.parse(readFileSync('packages/elements/custom-elements.json', 'utf8')) as {modules: {exports?: {kind: string; name: string}[]; path: string}[]};
  const tags = manifest.modules.flatMap(module => module.exports ?? []).filter(({kind}) => kind === 'custom-element-definition');
  assert.ok(tags.length > 0);
});
