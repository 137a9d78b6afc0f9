import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import {embeddedFolder} from './embedded.testing.js';
import {FolderBusyError, FolderUnusableError, lockFolder, openDatabase} from './database.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'socle-lock-'));
});
afterEach(() => rm(folder, {recursive: true, force: true}));

/** Runs `script` in another process and waits until it prints « ready ». */
async function child(script: string): Promise<ChildProcess> {
  const source = `const {lockFolder, openDatabase} = await import(${JSON.stringify(new URL('./database.ts', import.meta.url).href)}); ${script}; console.log('ready'); setInterval(() => {}, 1000);`;
  const process_ = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: import.meta.dirname,
  });
  await once(process_.stdout, 'data');
  return process_;
}

async function kill(process_: ChildProcess): Promise<void> {
  const gone = once(process_, 'exit');
  process_.kill('SIGKILL');
  await gone;
}

test('a second taker is refused at once, with one sentence', async () => {
  const unlock = await lockFolder(folder);
  await assert.rejects(
    lockFolder(folder),
    (error: Error) => error instanceof FolderBusyError && /already used by another process/.test(error.message),
  );
  await unlock();
  await (
    await lockFolder(folder)
  )();
  assert.ok((await readdir(folder)).length <= 1, 'nothing piles up');
});

test('another process is refused; once it is killed the lock is free at once', async () => {
  const other = await child(`await lockFolder(${JSON.stringify(folder)})`);
  await assert.rejects(lockFolder(folder), FolderBusyError);
  await kill(other);
  const start = Date.now();
  const unlock = await lockFolder(folder);
  assert.ok(Date.now() - start < 1000);
  await unlock();
});

test('of several takers at the same time, after a kill, one wins', async () => {
  await kill(await child(`await lockFolder(${JSON.stringify(folder)})`));
  const results = await Promise.allSettled(Array.from({length: 8}, () => lockFolder(folder)));
  assert.ok(results.every(result => result.status === 'fulfilled' || result.reason instanceof FolderBusyError));
  const winners = results.filter(result => result.status === 'fulfilled');
  assert.equal(winners.length, 1);
  await winners[0].value();
});

test('a very long path is locked too', async () => {
  const long = join(folder, 'a'.repeat(80), 'b'.repeat(80));
  const unlock = await lockFolder(long);
  await assert.rejects(lockFolder(long), FolderBusyError);
  await unlock();
});

test('a folder that cannot be made is one sentence', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  await assert.rejects(
    lockFolder(join(file, 'data')),
    (error: Error) => error instanceof FolderUnusableError && /cannot be written \(ENOTDIR\)/.test(error.message),
  );
});

test('a folder that cannot be written is one sentence', async () => {
  await assert.rejects(lockFolder('/proc/sys'), FolderUnusableError);
});

test('rows written before SIGKILL are there afterwards', async t => {
  const folder = await embeddedFolder();
  t.after(() => rm(folder, {recursive: true, force: true}));
  const other = await child(
    `const db = await openDatabase({folder: ${JSON.stringify(folder)}}); await db.query("insert into numbers (number) values ('survives')")`,
  );
  await assert.rejects(openDatabase({folder}), FolderBusyError);
  await kill(other);
  const db = await openDatabase({folder});
  assert.deepEqual(await db.query('select number from numbers'), [{number: 'survives'}]);
  await db.close();
});
