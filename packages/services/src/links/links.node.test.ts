import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkKey, signedKey} from './links.js';

test('a key opens its own subject, under its own secret, and nothing else', () => {
  const key = signedKey('secret', 'suivi:1');
  assert.match(key, /^[\w-]{22}$/);
  assert.equal(checkKey('secret', 'suivi:1', key), true);
  for (const [secret, subject, given] of [
    ['secret', 'suivi:2', key],
    ['other', 'suivi:1', key],
    ['secret', 'suivi:1', ''],
    ['secret', 'suivi:1', `${key}A`],
    ['secret', 'suivi:1', 'é'.repeat(22)],
  ]) {
    assert.equal(checkKey(secret, subject, given), false);
  }
});
