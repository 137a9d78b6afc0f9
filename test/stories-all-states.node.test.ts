import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {isAllStates} from './stories/all-states.js';
import {inEveryScheme, lookPlain} from './stories/appearance.js';
import {picturesIn} from './stories/baseline-pictures.js';
import {bandsOf} from './stories/pictures.js';
import {openPool, undefinedTags, type StorybookPool} from './support/storybook-pool.js';
import {buildStorybook} from './support/storybook.js';

const {folder, entries} = await buildStorybook();
const pictures = picturesIn('all-states');

let pool: StorybookPool;

before(async () => {
  pool = await openPool(folder);
});

after(() => pool.close());

test('every state looks as it was reviewed, in every theme and set of colours', async t => {
  const entry = entries.find(isAllStates);
  assert.ok(entry, 'Storybook has the page of all the states');
  await pool.lend(entry, async page => {
    await lookPlain(page);
    assert.deepEqual(await undefinedTags(page), [], 'every element is defined');
    await inEveryScheme(page, (territory, scheme) =>
      t.test(`${territory}, ${scheme}`, async () => {
        const faults: string[] = [];
        let rank = 0;
        for await (const takeBand of bandsOf(page))
          faults.push(...(await pictures.judge(`${territory}.${scheme}.${(rank += 1)}`, takeBand)));
        assert.deepEqual(faults, []);
      }),
    );
  });
});

test('every reviewed picture is of a theme', () => {
  assert.deepEqual(pictures.stale(), []);
});
