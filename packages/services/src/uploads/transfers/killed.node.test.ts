import type {FileList, FileState} from '@socle/core/upload/protocol';
import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {once} from 'node:events';
import {mkdtemp, readdir, rm, stat} from 'node:fs/promises';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {embeddedFolder} from '../../database/embedded.testing.js';
import {PDF} from '../files.testing.js';
import {BASE, BYTES, metadata, sha256Of, TUS} from './site.testing.js';

const MEBIBYTE = 1024 * 1024;
const bytes = Buffer.concat([PDF, Buffer.from('%'), randomBytes(20 * MEBIBYTE)]);
const owner = {'x-owner': 'ours'};

let base: string;
let folder: string;
let server: ChildProcess;
let url: string;

async function start(later = 0): Promise<void> {
  const module = JSON.stringify(new URL('suite.testing.ts', import.meta.url).href);
  const source = `(await import(${module})).serveAlone(${JSON.stringify(base)}, ${JSON.stringify(folder)}, ${later})`;
  server = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: import.meta.dirname,
  });
  const [said] = (await once(server.stdout!, 'data')) as [Buffer];
  url = String(said).trim();
}

async function kill(): Promise<void> {
  server.kill('SIGKILL');
  await once(server, 'exit');
}

before(async () => {
  base = await embeddedFolder();
  folder = await mkdtemp(join(tmpdir(), 'socle-killed-'));
  await start();
});
after(async () => {
  if (server?.exitCode === null && server.signalCode === null) await kill();
  await rm(base, {recursive: true, force: true});
  await rm(folder, {recursive: true, force: true});
});

const offsetOf = async (path: string) =>
  Number((await fetch(`${url}${path}`, {method: 'HEAD', headers: {...TUS, ...owner}})).headers.get('upload-offset'));

async function create(): Promise<string> {
  const headers = {
    ...TUS,
    ...owner,
    'upload-length': String(bytes.length),
    'upload-metadata': metadata({name: 'a.pdf', size: bytes.length}),
  };
  return (await fetch(`${url}${BASE}`, {method: 'POST', headers})).headers.get('location')!;
}

test('a server killed while it receives goes on from what is on its disk; killed before the end is said, it keeps the file', async () => {
  const path = await create();
  const headers = {...BYTES, ...owner, 'upload-offset': '0', 'content-length': String(bytes.length)};
  const sending = request(`${url}${path}`, {method: 'PATCH', headers});
  sending.on('error', () => {});
  await new Promise(done => sending.write(bytes.subarray(0, 12 * MEBIBYTE), done));
  await kill();
  sending.destroy();

  await start();
  const [name = ''] = await readdir(folder);
  const kept = (await stat(join(folder, name))).size;
  assert.ok(kept > 0, 'something is on the disk');
  assert.equal(await offsetOf(path), kept);
  const answer = await fetch(`${url}${path}`, {
    method: 'PATCH',
    headers: {...BYTES, ...owner, 'upload-offset': String(kept)},
    body: bytes.subarray(kept),
  });
  assert.equal(answer.status, 204);
  await kill();

  await start(61_000);
  const {files} = (await (await fetch(`${url}${BASE}`, {headers: owner})).json()) as FileList;
  assert.deepEqual(
    files.map(({state, sha256}) => [state, sha256]),
    [['unscanned', sha256Of(bytes)]],
  );
  const end = await fetch(`${url}${path}/fin`, {
    method: 'POST',
    headers: owner,
    body: JSON.stringify({sha256: sha256Of(bytes)}),
  });
  assert.equal(((await end.json()) as FileState).state, 'unscanned');
});
