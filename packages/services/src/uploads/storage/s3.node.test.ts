import assert from 'node:assert/strict';
import {randomBytes, randomUUID} from 'node:crypto';
import {once} from 'node:events';
import {mkdir, mkdtemp, readdir, rm, stat, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {buffer} from 'node:stream/consumers';
import {test, type TestContext} from 'node:test';
import {inspect} from 'node:util';
import {ConfigurationError} from '../../configuration/checks.js';
import {freePort} from '../../database/postgres.testing.js';
import {StorageFault} from './fault.js';
import {s3Storage, type S3Settings} from './s3.js';
import {openBucket} from './s3/bucket.js';
import {startS3} from './s3/stand-in.testing.js';
import {storageSuite} from './storage.testing.js';
import {startTus} from './tus.testing.js';

storageSuite('files in a bucket', async () => {
  const server = await startS3();
  const localFolder = await mkdtemp(join(tmpdir(), 'socle-s3-local-'));
  const open = () => s3Storage(server.settings, {localFolder});
  return {
    storage: await open(),
    again: open,
    admit: async () => {},
    async content() {
      return [...(await server.content()), ...(await readdir(join(localFolder, 's3')))];
    },
    async stop() {
      await server.stop();
      await rm(localFolder, {recursive: true, force: true});
    },
  };
});

async function localFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'socle-s3-local-'));
  t.after(() => rm(folder, {recursive: true, force: true}));
  return folder;
}

/** What answers every request in the same way. */
async function answering(t: TestContext, status: number, body: string): Promise<string> {
  const server = createServer((_, answer) => answer.writeHead(status, {'content-type': 'application/xml'}).end(body));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const fault = (code: string) => `<Error><Code>${code}</Code><Message>tres-secret-S3RVER</Message></Error>`;

const faults: [title: string, change: (t: TestContext) => Promise<Partial<S3Settings>>, sentence: RegExp][] = [
  ['the key is not known', async () => ({accessKeyId: 'AUTRE'}), /^S3_ACCESS_KEY_ID is not known at 127/],
  [
    'the secret is another one',
    async t => ({endpoint: await answering(t, 403, fault('SignatureDoesNotMatch'))}),
    /^S3_SECRET_ACCESS_KEY does not go with/,
  ],
  [
    'the key may not do everything',
    async t => ({endpoint: await answering(t, 403, fault('AccessDenied'))}),
    /^S3_ACCESS_KEY_ID may not do all.*docs\/configuration\.md/,
  ],
  ['the bucket does not exist', async () => ({bucket: 'ailleurs'}), /^S3_BUCKET names no bucket .*« ailleurs »/],
  [
    'the region is another one',
    async t => ({endpoint: await answering(t, 400, fault('AuthorizationHeaderMalformed'))}),
    /^S3_REGION is not/,
  ],
  [
    'nobody answers',
    async () => ({endpoint: `http://127.0.0.1:${await freePort()}`}),
    /^S3_ENDPOINT does not answer at 127.*ECONNREFUSED/,
  ],
  [
    'something else answers',
    async t => ({endpoint: await answering(t, 200, '<html>Bonjour</html>')}),
    /^S3_ENDPOINT does not answer .* as S3 does/,
  ],
  [
    'something else says that it is not there',
    async t => ({endpoint: await answering(t, 404, 'Not found')}),
    /^S3_ENDPOINT does not answer .* as S3 does/,
  ],
];

for (const [title, change, sentence] of faults) {
  test(`one sentence says what is wrong, and nothing secret: ${title}`, async t => {
    const server = await startS3();
    t.after(() => server.stop());
    const settings = {...server.settings, ...(await change(t))};
    const error: unknown = await s3Storage(settings, {localFolder: await localFolder(t)}).catch(
      (failure: unknown) => failure,
    );
    assert.ok(error instanceof ConfigurationError, inspect(error));
    assert.match(error.message, sentence);
    assert.match(error.message, /^[^\n]+\.$/);
    assert.ok(!inspect(error, {depth: 9}).includes(settings.secretAccessKey));
  });
}

test('S3 away is a fault of the storage: nobody is told that his file does not exist', async t => {
  const server = await startS3();
  const storage = await s3Storage(server.settings, {localFolder: await localFolder(t)});
  const tus = await startTus(storage);
  t.after(() => tus.stop());
  const id = randomUUID();
  await tus.create(id, 10);
  await server.stop();
  await assert.rejects(tus.offset(id), /503/);
  await assert.rejects(tus.offset(randomUUID()), /503/);
  await assert.rejects(tus.create(randomUUID(), 10), /503/);
  const outcomes = await Promise.allSettled([
    storage.read(id),
    storage.copy(id, randomUUID()),
    storage.remove(id),
    storage.writtenBefore(new Date()),
    storage.withPath(id, async () => 'done'),
  ]);
  for (const outcome of outcomes) {
    const error: unknown = outcome.status === 'rejected' && outcome.reason;
    assert.ok(error instanceof StorageFault, inspect(error));
    assert.ok(!inspect(error, {depth: 9}).includes(server.settings.secretAccessKey));
  }
});

test('a file whose process ended before it joined the parts is joined, and one whose parts were removed is gone', async t => {
  const server = await startS3();
  t.after(() => server.stop());
  const folder = await localFolder(t);
  const tus = await startTus(await s3Storage(server.settings, {localFolder: folder}));
  t.after(() => tus.stop());
  const {client} = await openBucket(server.settings);
  const bytes = randomBytes(9);
  const ids = [randomUUID(), randomUUID()] as const;
  for (const id of ids) {
    await tus.create(id, bytes.length);
    const {Metadata} = await client.headObject({Bucket: 'pieces', Key: `${id}.info`});
    const UploadId = Metadata!['upload-id'];
    if (id === ids[0]) await client.uploadPart({Bucket: 'pieces', Key: id, UploadId, PartNumber: 1, Body: bytes});
    else await client.abortMultipartUpload({Bucket: 'pieces', Key: id, UploadId});
  }
  assert.equal(await tus.offset(ids[0]), bytes.length);
  const again = await s3Storage(server.settings, {localFolder: folder});
  assert.ok((await buffer((await again.read(ids[0]))!.stream)).equals(bytes));
  await assert.rejects(tus.offset(ids[1]), /410/);
});

test('what is not ours is not listed; ours is, page after page', async t => {
  const server = await startS3();
  t.after(() => server.stop());
  const storage = await s3Storage(server.settings, {localFolder: await localFolder(t)});
  const {client} = await openBucket(server.settings);
  const put = (Key: string) => client.putObject({Bucket: 'pieces', Key, Body: '-'});
  for (const key of ['logo.png', 'sauvegarde', 'ab12.info']) await put(key);
  const ids = Array.from({length: 210}, () => randomUUID());
  for (let start = 0; start < ids.length; start += 20) await Promise.all(ids.slice(start, start + 20).map(put));
  assert.deepEqual((await storage.writtenBefore(new Date(Date.now() + 60_000))).sort(), ids.sort());
});

test('what a killed process left on this machine is removed at start, and nobody else reads what is there', async t => {
  const server = await startS3();
  t.after(() => server.stop());
  const folder = await localFolder(t);
  await mkdir(join(folder, 's3'));
  await writeFile(join(folder, 's3', randomUUID()), 'la moitié d’une pièce');
  const storage = await s3Storage(server.settings, {localFolder: folder});
  assert.deepEqual(await readdir(join(folder, 's3')), []);
  assert.equal((await stat(join(folder, 's3'))).mode & 0o777, 0o700);
  const path = join(folder, 'pièce');
  await writeFile(path, 'pièce');
  const id = randomUUID();
  await storage.take(path, id);
  assert.equal(await storage.withPath(id, async copy => (await stat(copy)).mode & 0o777), 0o600);
});
