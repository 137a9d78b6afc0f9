import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {createServer, type AddressInfo, type Socket} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {test, type TestContext} from 'node:test';
import {AntivirusAwayError, clamd, type Verdict} from './antivirus.js';

/** Enough of clamd to answer as we say. `onData` gets all that came so far. */
async function fakeClamd(
  t: TestContext,
  onData: (received: Buffer, socket: Socket) => void,
  at: {port: number; host: string} | {path: string} = {port: 0, host: '127.0.0.1'},
) {
  const sockets = new Set<Socket>();
  const server = createServer(socket => {
    sockets.add(socket);
    let received = Buffer.alloc(0);
    socket.on('data', bytes => {
      received = Buffer.concat([received, bytes]);
      onData(received, socket);
    });
    socket.on('error', () => {});
  }).listen(at);
  await once(server, 'listening');
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return 'path' in at ? at.path : `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The file inside a whole INSTREAM; undefined while it is not whole. Fails on what clamd would refuse. */
function fileOf(received: Buffer): Buffer | undefined {
  const command = Buffer.from('zINSTREAM\0');
  if (received.length < command.length) return undefined;
  assert.ok(received.subarray(0, command.length).equals(command));
  const chunks: Buffer[] = [];
  let at = command.length;
  while (at + 4 <= received.length) {
    const length = received.readUInt32BE(at);
    assert.ok(length <= 64 * 1024);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

const answering = (text: string) => (received: Buffer, socket: Socket) => {
  if (fileOf(received)) socket.end(`${text}\0`);
};

const file = (text = 'une pièce') => Readable.from([Buffer.from(text)]);

/** A file that never ends, and says how much of it was asked for. */
function endless() {
  let given = 0;
  const stream = new Readable({
    read() {
      given += 64 * 1024;
      this.push(Buffer.alloc(64 * 1024));
    },
  });
  return {stream, given: () => given};
}

const verdicts: [answer: string, verdict: Verdict][] = [
  ['stream: OK', {kind: 'sound'}],
  ['stream: Eicar-Test-Signature FOUND', {kind: 'infected', signature: 'Eicar-Test-Signature'}],
  ['stream: Heuristics.Phishing.Email FOUND', {kind: 'infected', signature: 'Heuristics.Phishing.Email'}],
  ...[
    'Heuristics.Limits.Exceeded.MaxFileSize',
    'Heuristics.Limits.Exceeded',
    'Heuristics.Encrypted.PDF',
    'Heuristics.Encrypted.Zip',
  ].map((reason): [string, Verdict] => [`stream: ${reason} FOUND`, {kind: 'unscannable', reason}]),
  ...['INSTREAM size limit exceeded. ERROR', 'stream: Time limit reached ERROR'].map((reason): [string, Verdict] => [
    reason,
    {kind: 'unscannable', reason},
  ]),
];

for (const [answer, verdict] of verdicts) {
  test(`« ${answer} » is ${verdict.kind}`, async t => {
    assert.deepEqual(await clamd(await fakeClamd(t, answering(answer))).scan(file()), verdict);
  });
}

const away = [
  'COMMAND READ TIMED OUT. ERROR',
  'UNKNOWN COMMAND ERROR',
  "stream: Can't allocate memory ERROR",
  "stream: Can't create temporary file ERROR",
  'HTTP/1.1 400 Bad Request',
  'stream: OK\nstream: X FOUND',
  '',
];

for (const answer of away) {
  test(`« ${JSON.stringify(answer)} » says nothing of the file: it will be scanned later`, async t => {
    const error = await clamd(await fakeClamd(t, answering(answer)))
      .scan(file())
      .catch((failure: unknown) => failure);
    assert.ok(error instanceof AntivirusAwayError);
    assert.match(error.message, /^[\x20-\x7e]+$/);
  });
}

test('the file arrives whole, in chunks of 64 KiB at most, however it is cut', async t => {
  const bytes = Buffer.from(Array.from({length: 300_001}, (_, at) => at % 251));
  const pieces = [bytes.subarray(0, 1), Buffer.alloc(0), bytes.subarray(1, 200_000), bytes.subarray(200_000)];
  let arrived: Buffer | undefined;
  const address = await fakeClamd(t, (received, socket) => {
    arrived = fileOf(received);
    if (arrived) socket.end('stream: OK\0');
  });
  assert.deepEqual(await clamd(address).scan(Readable.from(pieces)), {kind: 'sound'});
  assert.ok(arrived?.equals(bytes));
  assert.deepEqual(await clamd(address).scan(Readable.from([])), {kind: 'sound'});
  assert.ok(arrived?.equals(Buffer.alloc(0)));
});

test('a Unix socket does as well, and an answer may come in pieces', async t => {
  const folder = await mkdtemp(join(tmpdir(), 'socle-fake-clamd-'));
  t.after(() => rm(folder, {recursive: true, force: true}));
  const address = await fakeClamd(
    t,
    (received, socket) => {
      if (!fileOf(received)) return;
      socket.write('stream: Wi');
      setTimeout(() => socket.end('n.Test FOUND\0'), 20);
    },
    {path: join(folder, 'clamd.sock')},
  );
  assert.deepEqual(await clamd(address).scan(file()), {kind: 'infected', signature: 'Win.Test'});
});

test('an answer in the middle of a file is heard, and the rest is not read', async t => {
  const address = await fakeClamd(t, (received, socket) => {
    if (received.length > 500_000 && socket.writable) socket.end('INSTREAM size limit exceeded. ERROR\0');
  });
  for (let run = 0; run < 20; run++) {
    const {stream} = endless();
    assert.equal((await clamd(address).scan(stream)).kind, 'unscannable');
    assert.ok(stream.destroyed);
  }
});

test('what clamd does not take waits: memory stays constant', async t => {
  const address = await fakeClamd(t, (_received, socket) => socket.pause());
  const {stream, given} = endless();
  await assert.rejects(clamd(address, {timeout: 300}).scan(stream), AntivirusAwayError);
  assert.ok(stream.destroyed);
  assert.ok(given() < 20_000_000, `${given()} bytes were read`); // What the two ends of the system's connection hold.
});

const silences: [title: string, onData: (received: Buffer, socket: Socket) => void][] = [
  ['it says nothing', () => {}],
  ['it hangs up before the end', (_, socket) => socket.destroy()],
  ['it hangs up instead of answering', (received, socket) => void (fileOf(received) && socket.end())],
  ['its answer is cut', (received, socket) => void (fileOf(received) && socket.end('stream: O'))],
  ['its answer has no end', (received, socket) => void (fileOf(received) && socket.write('x'.repeat(5000)))],
];

for (const [title, onData] of silences) {
  test(`away: ${title}`, async t => {
    const antivirus = clamd(await fakeClamd(t, onData), {timeout: 200});
    const stream = file('x'.repeat(100_000));
    await assert.rejects(antivirus.scan(stream), AntivirusAwayError);
    assert.ok(stream.destroyed);
  });
}

test('away: nobody listens there', async () => {
  for (const address of ['/nowhere/clamd.ctl', `/tmp/${'x'.repeat(200)}`, '127.0.0.1:1']) {
    const stream = file();
    await assert.rejects(clamd(address).scan(stream), AntivirusAwayError);
    assert.ok(stream.destroyed);
    await assert.rejects(clamd(address).version(), AntivirusAwayError);
  }
});

test('a slow scan is waited for, as long as something moves', async t => {
  const address = await fakeClamd(t, answering('stream: OK'));
  const slow = Readable.from(
    (async function* () {
      for (let piece = 0; piece < 5; piece++) {
        await new Promise(done => setTimeout(done, 300));
        yield Buffer.from('x');
      }
    })(),
  );
  assert.deepEqual(await clamd(address, {timeout: 1200}).scan(slow), {kind: 'sound'});
});

test('a file that cannot be read is no fault of the antivirus', async t => {
  const address = await fakeClamd(t, answering('stream: OK'));
  const early = file();
  early.destroy(new Error('EIO'));
  await assert.rejects(clamd(address).scan(early), /EIO/);
  const late = Readable.from(
    (async function* () {
      yield await Promise.resolve(Buffer.from('x'));
      throw new Error('EIO');
    })(),
  );
  await assert.rejects(clamd(address).scan(late), /EIO/);
});

test('its version is what it says', async t => {
  const said = 'ClamAV 1.4.3/27500/Mon Mar  3 10:00:00 2025';
  const of = (answer: string) =>
    fakeClamd(t, (received, socket) => void (String(received) === 'zVERSION\0' && socket.end(answer)));
  assert.equal(await clamd(await of(`${said}\0`)).version(), said);
  await assert.rejects(clamd(await of('220 smtp.exemple.fr ESMTP\0')).version(), AntivirusAwayError);
});

test('another machine is refused: files would travel in clear', () => {
  for (const address of [
    'clamav:3310',
    '10.0.0.1:3310',
    '0.0.0.0:3310',
    '128.0.0.1:3310',
    '127.0.0.1',
    '127.0.0.1:0',
  ]) {
    assert.throws(() => clamd(address), /unencrypted/, address);
  }
  for (const address of ['localhost:70000', 'clamd.sock', '', 'localhost.exemple.fr:3310', '/a\0b', '[::]:3310']) {
    assert.throws(() => clamd(address), TypeError, address);
  }
  for (const address of ['/run/clamav/clamd.ctl', '127.0.0.1:3310', 'localhost:3310', '[::1]:3310']) clamd(address);
});
