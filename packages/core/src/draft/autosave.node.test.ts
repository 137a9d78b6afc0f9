import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import {Autosave, type SaveState} from './autosave.js';
import {FakeClock, settled} from '../fake-clock.testing.js';
import type {SaveOutcome} from './page/outcome.js';

let clock: FakeClock;
let answers: string;
let online: boolean;
let states: SaveState[];
let sent: {at: number; answers: string; signal: AbortSignal; answer: (outcome: SaveOutcome) => Promise<void>}[];
let queue: Autosave;
let version: number;

beforeEach(() => {
  clock = new FakeClock();
  answers = '';
  online = true;
  states = [];
  sent = [];
  version = 1;
  queue = new Autosave(
    {
      read: () => answers,
      send: (text, signal) =>
        new Promise(resolve => {
          const answer = async (outcome: SaveOutcome) => {
            resolve(outcome);
            await settled();
          };
          sent.push({at: clock.time, answers: text, signal, answer});
        }),
      isOnline: () => online,
      show: state => states.push(state),
    },
    clock,
  );
  queue.start();
});

const type = (text: string, settledField = false) => {
  answers = text;
  queue.touch(settledField);
};
const saved = (): SaveOutcome => ({kind: 'saved', version: ++version, savedAt: '2026-11-12T10:00:00Z'});
const at = (index: number) => sent.at(index) ?? assert.fail(`nothing sent at ${String(index)}`);

test('waits for a pause of a second and a half, then saves once', async () => {
  for (const text of ['a', 'ab', 'abc']) {
    type(text);
    await clock.pass(1000);
  }
  assert.equal(sent.length, 0);
  await clock.pass(600);
  assert.deepEqual(
    sent.map(one => one.answers),
    ['abc'],
  );
  await at(0).answer(saved());
  assert.deepEqual(states, ['saving', 'saved']);
  assert.equal(queue.unsaved, false);
  assert.equal(clock.timers.size, 0);
});

test('saves at once when a field is left, and no more than every five seconds', async () => {
  type('a', true);
  await clock.pass(0);
  assert.equal(sent.length, 1);
  await at(0).answer(saved());
  type('ab', true);
  await clock.pass(4900);
  assert.equal(sent.length, 1);
  await clock.pass(200);
  assert.equal(sent.length, 2);
});

test('saves somebody who never pauses', async () => {
  for (let turn = 0; turn < 11; turn += 1) {
    type('x'.repeat(turn + 1));
    await clock.pass(1000);
  }
  assert.equal(sent.length, 1);
  assert.ok(at(0).at <= 10_000);
});

test('one saving at a time: what was typed meanwhile follows', async () => {
  type('a', true);
  await clock.pass(0);
  type('ab');
  await clock.pass(8000);
  assert.equal(sent.length, 1);
  await at(0).answer(saved());
  assert.equal(queue.unsaved, true);
  await clock.pass(1500);
  assert.deepEqual(
    sent.map(one => one.answers),
    ['a', 'ab'],
  );
  await at(1).answer(saved());
  assert.equal(states.at(-1), 'saved');
});

test('what is typed and taken back is not sent', async () => {
  type('a');
  type('');
  await clock.pass(20_000);
  assert.equal(sent.length, 0);
});

test('tries again, each time later, with the newest answers, until it is kept', async () => {
  type('a', true);
  await clock.pass(0);
  const waits = [2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000];
  for (const [index, wait] of waits.entries()) {
    await at(index).answer({kind: 'failed'});
    assert.equal(states.at(-1), 'failed');
    type(`a${String(index)}`);
    await clock.pass(wait - 1);
    assert.equal(sent.length, index + 1);
    await clock.pass(1);
    assert.equal(sent.length, index + 2);
  }
  assert.equal(at(-1).answers, 'a6');
  await at(-1).answer(saved());
  assert.equal(states.at(-1), 'saved');
});

test('obeys a server that says when to come back', async () => {
  type('a', true);
  await clock.pass(0);
  await at(0).answer({kind: 'failed', retryAfter: 30_000});
  await clock.pass(29_000);
  assert.equal(sent.length, 1);
  await clock.pass(1000);
  assert.equal(sent.length, 2);
});

test('sends nothing without a connection, and all of it when it is back', async () => {
  online = false;
  type('a');
  await clock.pass(1500);
  assert.deepEqual([sent.length, states.at(-1)], [0, 'offline']);
  type('ab');
  online = true;
  queue.wake();
  assert.deepEqual(
    sent.map(one => one.answers),
    ['ab'],
  );
});

test('does not believe a browser that says it is offline for ever', async () => {
  online = false;
  type('a');
  for (let turn = 0; turn < 70; turn += 1) {
    await clock.pass(1000);
    type(`a${String(turn)}`);
  }
  assert.equal(sent.length, 1);
  await at(0).answer(saved());
});

test('a connection lost on the way is said as such', async () => {
  type('a', true);
  await clock.pass(0);
  online = false;
  await at(0).answer({kind: 'failed'});
  assert.equal(states.at(-1), 'offline');
});

for (const kind of ['conflict', 'closed', 'gone'] as const) {
  test(`${kind}: nothing more is sent, until somebody decides`, async () => {
    type('a', true);
    await clock.pass(0);
    await at(0).answer(kind === 'conflict' ? {kind, version: 9, savedAt: ''} : {kind});
    type('ab', true);
    await clock.pass(100_000);
    assert.deepEqual([sent.length, states.at(-1), queue.unsaved, queue.flush()], [1, kind, true, false]);
    queue.wake();
    assert.equal(at(1).answers, 'ab');
    await at(1).answer(saved());
    assert.equal(states.at(-1), 'saved');
  });
}

test('answers that are refused are not sent again, but others are', async () => {
  type('too long', true);
  await clock.pass(0);
  await at(0).answer({kind: 'refused'});
  await clock.pass(100_000);
  assert.deepEqual([sent.length, states.at(-1)], [1, 'refused']);
  type('short', true);
  await clock.pass(0);
  assert.equal(at(1).answers, 'short');
});

test('leaving sends at once what is not kept, even behind another saving', async () => {
  type('a', true);
  await clock.pass(0);
  assert.equal(queue.flush(), true); // Already on its way: not twice.
  assert.equal(sent.length, 1);
  type('ab');
  assert.equal(queue.flush(), true);
  assert.deepEqual(
    sent.map(one => one.answers),
    ['a', 'ab'],
  );
  await at(1).answer(saved());
  assert.equal(queue.flush(), false);
});

test('a form that is sent takes the answers: what was on its way is given up, in silence', async () => {
  type('a', true);
  await clock.pass(0);
  type('ab');
  queue.handOver();
  assert.deepEqual([at(0).signal.aborted, queue.unsaved], [true, false]);
  await at(0).answer({kind: 'failed'});
  await clock.pass(100_000);
  assert.deepEqual([sent.length, states], [1, ['saving']]);
  type('abc');
  await clock.pass(6000);
  assert.equal(at(-1).answers, 'abc');
});

test('another page may stop it while a saving is on its way', async () => {
  type('a', true);
  await clock.pass(0);
  queue.stop('conflict');
  await at(0).answer({kind: 'failed'});
  await clock.pass(100_000);
  assert.deepEqual([sent.length, states.at(-1)], [1, 'conflict']);
});
