import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {isAllStates} from './stories/all-states.js';
import {lookPlain} from './stories/appearance.js';
import {ariaBaselines} from './stories/aria-baselines.js';
import {runCheck} from './stories/check.js';
import {checks} from './stories/checks.js';
import {bundleOfChecks, installChecks} from './stories/in-page.js';
import {storyPictures} from './stories/baseline-pictures.js';
import {stateOf} from './stories/state.js';
import {share} from './support/shard.js';
import {openPool, pagesAtOnce, undefinedTags, type StorybookPool} from './support/storybook-pool.js';
import {buildStorybook} from './support/storybook.js';

const {folder, entries} = await buildStorybook();
const stories = entries.filter(entry => entry.type === 'story' && !isAllStates(entry));
/** The stories of one file go together: their texts are reviewed in one. */
const own = share(stories, ({importPath}) => importPath);
const file = 'test/stories.node.test.ts';

let pool: StorybookPool;
let bundle: string;

before(async () => {
  [pool, bundle] = await Promise.all([openPool(folder), bundleOfChecks()]);
});

after(() => pool.close());

// Each story is loaded once; every check looks at it in place, and leaves it as it was.
test('stories', {concurrency: pagesAtOnce}, async t => {
  assert.ok(stories.length > 0, 'Storybook’s index lists some');
  await Promise.all(
    own.map(entry =>
      t.test(`${entry.title} › ${entry.name}`, {concurrency: 1}, one =>
        pool.lend(entry, async page => {
          await installChecks(page, bundle);
          await lookPlain(page);
          await one.test('it renders, and its elements are defined', async () => {
            assert.ok((await page.locator('#storybook-root *').count()) > 1, 'something is rendered');
            assert.deepEqual(await undefinedTags(page), [], 'every element is defined');
          });
          for (const check of checks) await runCheck(one, file, check, page, stateOf(entry));
        }),
      ),
    ),
  );
});

test('every reviewed picture and text is of a story', () => {
  const states = stories.map(stateOf);
  const names = states.map(({folder: component, state}) => `${component}.${state}`);
  assert.deepEqual([...storyPictures.stale(names), ...ariaBaselines.stale(states)], []);
});
