import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pace} from './pace.js';

test('a key is served a few times, then told how long to wait; the others need not', () => {
  const wait = pace({times: 2, everyMs: 1000});
  assert.deepEqual([wait('a', 0), wait('a', 10), wait('a', 20), wait('b', 20)], [0, 0, 980, 0]);
  assert.equal(wait('a', 999), 1);
  assert.equal(wait('a', 1001), 0); // The first one is forgotten.
  assert.equal(wait('a', 1002), 8);
});

test('what was refused does not prolong the wait', () => {
  const wait = pace({times: 1, everyMs: 1000});
  assert.equal(wait('a', 0), 0);
  for (let now = 100; now < 1000; now += 100) assert.equal(wait('a', now), 1000 - now);
  assert.equal(wait('a', 1000), 0);
});

test('a crowd of keys does not fill the memory, and an old one is forgiven', () => {
  const wait = pace({times: 1, everyMs: 1_000_000});
  assert.equal(wait('first', 0), 0);
  for (let index = 0; index < 10_001; index += 1) wait(String(index), 1);
  assert.equal(wait('first', 2), 0);
});
