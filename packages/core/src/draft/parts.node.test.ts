import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {draftEn, sessionEn} from '../texts/draft-en.js';
import {draftFr, sessionFr} from '../texts/draft-fr.js';
import {retryDelay} from './backoff.js';
import {clockTime} from './page/clock-time.js';
import {leftIn, nextLook, phaseOf} from './countdown.js';
import {outcomeOf, type SaveOutcome} from './page/outcome.js';
import {SaveSpeech} from './speech.js';

test('the wait before a new attempt grows, within its bounds, whatever chance says', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 2000}), fc.double({min: 0, max: 1, noNaN: true}), (attempt, random) => {
      const wait = retryDelay(attempt, random);
      assert.ok(wait >= 1000 && wait <= 60_000);
      assert.ok(retryDelay(attempt + 1, random) >= wait);
    }),
  );
});

const stamp = {version: 3, savedAt: '2026-11-12T10:00:00Z'};
const answers: [status: number, body: unknown, headers: Record<string, string>, expected: SaveOutcome][] = [
  [200, stamp, {}, {kind: 'saved', ...stamp}],
  [200, {...stamp, sessionExpiresAt: 'x'}, {}, {kind: 'saved', ...stamp, sessionExpiresAt: 'x'}],
  [200, '<h1>Wifi gratuit</h1>', {}, {kind: 'failed'}],
  [200, {version: '3', savedAt: 1}, {}, {kind: 'failed'}],
  [409, stamp, {}, {kind: 'conflict', ...stamp}],
  [409, 'x', {}, {kind: 'failed'}],
  [401, {}, {}, {kind: 'closed'}],
  [410, {}, {}, {kind: 'gone'}],
  [413, {}, {}, {kind: 'refused'}],
  [422, {}, {}, {kind: 'refused'}],
  [404, {}, {}, {kind: 'refused'}],
  [429, {}, {'retry-after': '7'}, {kind: 'failed', retryAfter: 7000}],
  [503, {}, {'retry-after': '9999999'}, {kind: 'failed', retryAfter: 600_000}],
  [500, {}, {'retry-after': 'Fri, 31 Dec 1999 23:59:59 GMT'}, {kind: 'failed'}],
];
for (const [status, body, headers, expected] of answers) {
  test(`${String(status)} ${JSON.stringify(body)} ${JSON.stringify(headers)} is ${expected.kind}`, async () => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    assert.deepEqual(await outcomeOf(new Response(text, {status, headers})), expected);
  });
}

test('a screen reader is told the first saving, then one a minute; a trouble once, and its end', () => {
  const speech = new SaveSpeech();
  const told = (state: Parameters<SaveSpeech['roleOf']>[0], seconds: number) => speech.roleOf(state, seconds * 1000);
  assert.equal(told('saving', 0), undefined);
  assert.equal(told('saved', 1), 'status');
  assert.equal(told('saved', 30), undefined);
  assert.equal(told('saved', 61), 'status');
  assert.equal(told('failed', 62), 'alert');
  assert.equal(told('saving', 63), undefined);
  assert.equal(told('failed', 64), undefined);
  assert.equal(told('offline', 65), 'alert');
  assert.equal(told('saved', 66), 'status');
  assert.equal(told('failed', 67), 'alert');
});

test('a session is quiet, then warns, then has ended', () => {
  assert.deepEqual(
    [121_000, 120_000, 1, 0, -5].map(left => phaseOf(left, 120_000)),
    ['quiet', 'warning', 'warning', 'ended', 'ended'],
  );
  assert.deepEqual(
    [86_400_000, 3_000_000_000, 120_000, 119_300, 0].map(left => nextLook(left, 120_000)),
    [86_280_000, 2_147_000_000, 1000, 300, 2_147_000_000],
  );
  assert.deepEqual([120_000, 119_300, 59_001, 0, -1].map(leftIn), [
    {minutes: 2, seconds: 0},
    {minutes: 2, seconds: 0},
    {minutes: 1, seconds: 0},
    {minutes: 0, seconds: 0},
    {minutes: 0, seconds: 0},
  ]);
});

test('the time is written as each language does; what is no instant is nothing', () => {
  const instant = '2026-11-12T13:05:00Z';
  assert.equal(clockTime(instant, 'fr', 'Europe/Paris'), '14\u00a0h\u00a005');
  assert.equal(clockTime(instant, 'en-GB', 'Europe/Paris'), '14:05');
  assert.equal(clockTime('hier'), '');
});

test('every sentence exists in English, and without French typography', () => {
  for (const [ours, theirs] of [
    [draftFr, draftEn],
    [sessionFr, sessionEn],
  ] as const) {
    assert.deepEqual(Object.keys(theirs).sort(), Object.keys(ours).sort());
    const texts = Object.values(theirs)
      .flatMap(word => (typeof word === 'function' ? [word(30)] : word))
      .join(' ');
    assert.doesNotMatch(texts, /[\u202f\u00a0«»’]/u);
  }
});
