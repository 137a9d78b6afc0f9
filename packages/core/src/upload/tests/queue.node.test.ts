import assert from 'node:assert/strict';
import {test} from 'node:test';
import {settled} from '../../fake-clock.testing.js';
import {UploadError} from '../transport.js';
import {fakeQueue, fileNamed, stoppedRow} from './queue.testing.js';

test('a file is sent at once, and each state is told once', async () => {
  const {queue, sent, states} = fakeQueue();
  queue.add(fileNamed('a.pdf'));
  await settled();
  assert.deepEqual(sent[0].metadata, {filename: 'a.pdf', filetype: '', field: 'domicile', fingerprint: 'a.pdf'});
  sent[0].tell({id: 'x'});
  sent[0].tell({state: 'sending', offset: 1});
  sent[0].tell({state: 'sending', offset: 3});
  sent[0].tell({state: 'checking'});
  await sent[0].end({id: 'x', href: '/depots/x'});
  assert.deepEqual(states, ['a.pdf queued', 'a.pdf connecting', 'a.pdf sending', 'a.pdf checking', 'a.pdf sound']);
  assert.deepEqual(
    queue.rows.map(({id, href, offset}) => ({id, href, offset})),
    [{id: 'x', href: '/depots/x', offset: 5}],
  );
});

test('three files are sent at once, the next one when one of them is done', async () => {
  const {queue, sent} = fakeQueue();
  for (const name of ['a', 'b', 'c', 'd', 'e']) queue.add(fileNamed(name));
  await settled();
  assert.deepEqual(
    sent.map(({file}) => file.name),
    ['a', 'b', 'c'],
  );
  await sent[1].end();
  await settled();
  assert.deepEqual(
    sent.map(({file}) => file.name),
    ['a', 'b', 'c', 'd'],
  );
  await queue.remove(queue.rows[0]);
  await settled();
  assert.deepEqual(
    sent.map(({file}) => file.name),
    ['a', 'b', 'c', 'd', 'e'],
  );
  assert.equal(sent[0].signal.aborted, true);
});

test('a file refused by the page is listed, and never sent', async () => {
  const {queue, sent} = fakeQueue();
  queue.add(fileNamed('a.gif'), {reason: 'type', message: 'Non.'});
  await settled();
  assert.equal(sent.length, 0);
  assert.equal(queue.rows[0].message, 'Non.');
});

test('what the content has against a file is found before it is sent', async () => {
  const {queue, sent, transport} = fakeQueue();
  transport.judge = () => Promise.resolve({reason: 'protected', message: 'Mot de passe.'});
  queue.add(fileNamed('a.pdf'));
  await settled();
  assert.equal(sent.length, 0);
  assert.deepEqual([queue.rows[0].state, queue.rows[0].message], ['refused', 'Mot de passe.']);
});

test('the same file chosen again goes on in its row, from where it stopped', async () => {
  const {queue, sent} = fakeQueue();
  queue.know(stoppedRow('a.pdf'));
  queue.add(fileNamed('a.pdf'));
  await settled();
  assert.equal(queue.rows.length, 1);
  assert.equal(sent[0].id, 'id-a.pdf');
});

test('another file of the same name and size is refused as different, and the right one is still awaited', async () => {
  const {queue, sent} = fakeQueue();
  queue.know(stoppedRow('a.pdf', 'abc'));
  queue.add(fileNamed('a.pdf', 'xyz'));
  await settled();
  assert.equal(sent.length, 0);
  assert.deepEqual([queue.rows[0].state, queue.rows[0].fault], ['interrupted', 'different']);
  queue.add(fileNamed('a.pdf', 'abc'));
  await settled();
  assert.deepEqual([sent[0].id, queue.rows[0].fault], ['id-a.pdf', undefined]);
});

test('a file of another name is another file', async () => {
  const {queue, sent} = fakeQueue();
  queue.know(stoppedRow('a.pdf'));
  queue.add(fileNamed('b.pdf'));
  await settled();
  assert.equal(queue.rows.length, 2);
  assert.equal(sent[0].id, undefined);
});

test('a file that failed is tried again from where it stopped, when asked to', async () => {
  const {queue, sent} = fakeQueue();
  const row = queue.add(fileNamed('a.pdf'));
  await settled();
  sent[0].tell({id: 'x'});
  await sent[0].fail(new UploadError('failed'));
  assert.deepEqual([row.state, row.fault], ['failed', 'failed']);
  queue.retry(row);
  await settled();
  assert.equal(sent[1].id, 'x');
});

test('a wait ends with the time, with the connection, or with the usager', async () => {
  const {queue, sent, clock} = fakeQueue();
  const row = queue.add(fileNamed('a.pdf'));
  await settled();
  let ended = 0;
  for (const end of [() => clock.pass(5000), () => queue.wake(), () => queue.retry(row), () => queue.remove(row)]) {
    void sent[0].wait(5000).then(() => ended++);
    void end();
    await settled();
  }
  assert.equal(ended, 4);
  assert.equal(clock.timers.size, 0);
});

test('where nothing can be sent this way, the files are handed back', async () => {
  const {queue, sent, givenUp} = fakeQueue();
  queue.add(fileNamed('a.pdf'));
  queue.add(fileNamed('b.pdf'));
  await settled();
  await sent[0].fail(new UploadError('unavailable'));
  assert.deepEqual(
    givenUp.map(files => files.map(({name}) => name)),
    [['a.pdf', 'b.pdf']],
  );
  assert.equal(queue.rows.length, 0);
});

test('once a file was taken, the next one that is not is tried again rather than handed back', async () => {
  const {queue, sent, givenUp} = fakeQueue();
  queue.add(fileNamed('a.pdf'));
  await settled();
  await sent[0].end();
  queue.add(fileNamed('b.pdf'));
  await settled();
  await sent[1].fail(new UploadError('unavailable'));
  assert.equal(givenUp.length, 0);
  assert.equal(queue.rows[1].state, 'failed');
});

test('an analysis is asked for until it is known', async () => {
  const {queue, sent, reads, clock, answers} = fakeQueue();
  const row = queue.add(fileNamed('a.pdf'));
  await settled();
  await sent[0].end({state: 'waiting'});
  answers({state: 'waiting'});
  await clock.pass(3500);
  assert.equal(reads.length, 2);
  answers({id: 'id-a.pdf', name: 'a.pdf', size: 5, state: 'rejected', message: 'Non.'});
  await clock.pass(3000);
  assert.deepEqual([row.state, row.message], ['rejected', 'Non.']);
  assert.equal(clock.timers.size, 0);
});

test('an analysis that lasts is not asked for without end, and keeps nobody', async () => {
  const {queue, reads, clock} = fakeQueue();
  queue.know({...stoppedRow('a.pdf'), state: 'waiting'});
  await clock.pass(600_000);
  assert.equal(queue.rows[0].slow, true);
  assert.equal(reads.length, 9);
  assert.equal(clock.timers.size, 0);
});

test('an element that leaves the page stops everything, and goes on when it is back', async () => {
  const {queue, sent, clock, states} = fakeQueue();
  queue.know({...stoppedRow('w.pdf'), state: 'waiting'});
  queue.add(fileNamed('a.pdf'));
  await settled();
  queue.stop();
  assert.equal(sent[0].signal.aborted, true);
  assert.equal(clock.timers.size, 0);
  assert.equal(states.at(-1), 'a.pdf interrupted');
  queue.resume();
  await settled();
  assert.equal(sent.length, 2);
  assert.equal(clock.timers.size, 1);
});

test('a file that the server could not remove stays', async () => {
  const {queue, transport} = fakeQueue();
  queue.know({...stoppedRow('a.pdf'), state: 'sound'});
  transport.remove = () => Promise.resolve(false);
  assert.equal(await queue.remove(queue.rows[0]), false);
  assert.equal(queue.rows.length, 1);
});

test('a row that is replaced gives up what the server has of it', async () => {
  const {queue, sent, removed} = fakeQueue();
  queue.know({...stoppedRow('a.pdf'), state: 'rejected'});
  queue.add(fileNamed('b.pdf'), undefined, queue.rows[0]);
  await settled();
  assert.deepEqual(removed, ['id-a.pdf']);
  assert.equal(sent[0].id, undefined);
  assert.equal(queue.rows.length, 1);
});
