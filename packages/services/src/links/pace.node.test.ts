import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pace} from './pace.js';

test('a key is served a few times, then must wait; the others need not', () => {
  const allows = pace({times: 2, everyMs: 1000});
  assert.deepEqual([allows('a', 0), allows('a', 10), allows('a', 20), allows('b', 20)], [true, true, false, true]);
  assert.equal(allows('a', 999), false);
  assert.equal(allows('a', 1001), true); // The first one is forgotten.
  assert.equal(allows('a', 1002), false);
});

test('what was refused does not prolong the wait', () => {
  const allows = pace({times: 1, everyMs: 1000});
  assert.equal(allows('a', 0), true);
  for (let now = 100; now < 1000; now += 100) assert.equal(allows('a', now), false);
  assert.equal(allows('a', 1000), true);
});

test('a crowd of keys does not fill the memory, and an old one is forgiven', () => {
  const allows = pace({times: 1, everyMs: 1_000_000});
  assert.equal(allows('first', 0), true);
  for (let index = 0; index < 10_001; index += 1) allows(String(index), 1);
  assert.equal(allows('first', 2), true);
});
