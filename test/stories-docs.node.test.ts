import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import type {Page} from 'playwright-core';
import {openPool, pagesAtOnce, undefinedTags, type StorybookPool} from './support/storybook-pool.js';
import {show} from './support/storybook-page.js';
import {buildStorybook, type StoryEntry} from './support/storybook.js';

const {folder, entries} = await buildStorybook();
const docs = entries.filter(({type}) => type === 'docs');

let pool: StorybookPool;

before(async () => {
  pool = await openPool(folder);
});

after(() => pool.close());

test('a component’s page shows its French guide and its states', {concurrency: pagesAtOnce}, async t => {
  assert.ok(docs.length > 0, 'Storybook’s index lists some');
  await Promise.all(
    docs.map(entry =>
      t.test(entry.title, {timeout: 120_000}, () =>
        pool.lend(entry, async page => {
          const title = entry.title.split('/').at(-1) ?? '';
          // The page of colours computes hundreds of contrasts before it shows anything.
          await page.locator('#storybook-docs h1', {hasText: title}).first().waitFor({timeout: 60_000});
          const text = await page.locator('#storybook-docs').innerText();
          for (const heading of headingsOfGuide(entry)) assert.ok(text.includes(heading), `the guide’s « ${heading} »`);
          assert.deepEqual(await undefinedTags(page), [], 'every element is defined');
        }),
      ),
    ),
  );
});

/** Second-level headings of `field.md` beside `field.stories.ts`, as plain text. */
function headingsOfGuide({importPath}: StoryEntry): string[] {
  const guide = importPath.replace(/\.stories\.ts$/, '.md');
  if (!existsSync(guide)) return [];
  return [...readFileSync(guide, 'utf8').matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
    heading.replaceAll(/[`*]/g, ''),
  );
}

const proved = {
  element: 'socle-field',
  state: 'required',
  title: 'Obligatoire',
  criteria: [
    {
      criterion: '11.10',
      tests: [{name: 'says why it is refused', file: 'field.test.ts', result: 'failed'}],
      human: {done: false, date: null, at: null, what: 'Le message se comprend.'},
    },
  ],
};

/** The results of the tests, as they would be: this run has not ended. */
async function withResults(page: Page) {
  await page.route('**/conformance-index.json', route => route.fulfill({json: ['field.required.json']}));
  await page.route('**/conformance/field.required.json', route => route.fulfill({json: proved}));
}

test('a component’s page shows what was proved of each state, and what nobody has checked', async () => {
  const [entry, other] = [docs.find(isOf('field')), docs.find(isOf('alert'))];
  assert.ok(entry && other);
  await pool.lend(other, async page => {
    await withResults(page);
    await show(page, entry);
    const row = page.getByRole('table', {name: 'Obligatoire'}).getByRole('row').nth(1);
    await row.waitFor({timeout: 15_000});
    const text = await row.innerText();
    for (const part of ['11.10', 'says why it is refused', 'échoué', 'Le message se comprend. (non fait)'])
      assert.ok(text.includes(part), `« ${part} » in « ${text} »`);
    await page.unrouteAll();
    await show(page, other);
  });
});

const isOf = (component: string) => (entry: StoryEntry) => entry.importPath.includes(`/src/${component}/`);
