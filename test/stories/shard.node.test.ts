import assert from 'node:assert/strict';
import {test} from 'node:test';
import {share, shardOf} from '../support/shard.js';

const items = ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1', 'c2', 'c3', 'd1'];
const groupOf = (item: string) => item.charAt(0);
const shares = (of: number) => Array.from({length: of}, (_, index) => share(items, groupOf, {rank: index + 1, of}));

for (const of of [1, 2, 3, 7])
  test(`${of} shares are the whole, each item once, each group in one share`, () => {
    assert.deepEqual(shares(of).flat().sort(), items);
    const groups = shares(of).flatMap(own => [...new Set(own.map(groupOf))]);
    assert.deepEqual(groups.sort(), ['a', 'b', 'c', 'd']);
  });

test('shares weigh about the same', () => {
  assert.deepEqual(
    shares(2).map(({length}) => length),
    [5, 5],
  );
});

test('without SHARD all is done; a share that is none is refused', () => {
  assert.deepEqual(shardOf(undefined), {rank: 1, of: 1});
  assert.deepEqual(shardOf('2/3'), {rank: 2, of: 3});
  for (const wrong of ['0/3', '4/3', '1', 'a/b', '1/3/5']) assert.throws(() => shardOf(wrong), /is no share/);
});
