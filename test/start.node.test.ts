import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {run} from '../scripts/run.mjs';
import {ended, freePorts, started} from './support/server.js';

let folder: string;
let ports: number;

before(async () => {
  [folder, ports] = await Promise.all([mkdtemp(join(tmpdir(), 'socle-start-')), freePorts()]);
});
after(() => rm(folder, {recursive: true, force: true}));

const environment = (more: Record<string, string> = {}) => {
  const {PUBLIC_URL: _publicUrl, ...env} = process.env;
  return {...env, PORT: String(ports), DATA_DIR: join(folder, 'data'), BUILD: 'off', ...more};
};

const start = (more?: Record<string, string>) => started('scripts/start.mjs', environment(more), /^Ready in .*\n/m);

/** A start that must fail: its exit code, and what it says. */
const refused = (more: Record<string, string>) =>
  run([process.execPath, 'scripts/start.mjs'], {env: environment(more), timeout: 60_000});

interface Processes {
  launcher: number;
  demo: number;
  simulators: number;
}
const processes = async () => JSON.parse(await readFile(join(folder, 'data', 'processes.json'), 'utf8')) as Processes;

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false; // ESRCH: nobody has this number.
  }
};

async function allEnd(...pids: number[]) {
  const limit = Date.now() + 15_000;
  while (pids.some(isAlive) && Date.now() < limit) await new Promise(resolve => setTimeout(resolve, 50));
  assert.deepEqual(pids.filter(isAlive), [], 'no process is left');
}

const isOneSentence = (text: string) => {
  assert.doesNotMatch(text, /\n\s+at /, 'no stack trace');
  assert.equal(text.trim().split('\n').length, 1, `one sentence, not: ${text}`);
};

/** Starts, and waits until the operator is told this before « Ready ». */
const startSaying = (told: string, more?: Record<string, string>) =>
  started('scripts/start.mjs', environment(more), new RegExp(`^${told}[^]*^Ready in .*\\n`, 'm'));

test('one address answers, what becomes of files is said, and Ctrl-C stops everything', async () => {
  const launcher = await startSaying(
    'Files: in .*depots\\.\\nAntivirus: none .* « non analysé », and nobody can open them\\.',
  );
  const {demo, simulators} = await processes();
  assert.equal((await fetch(`http://127.0.0.1:${ports}/`)).status, 200);
  assert.equal((await fetch(`http://localhost:${ports + 1}/api/v2/.well-known/openid-configuration`)).status, 200);
  assert.equal(await ended(launcher, 'SIGINT'), 0);
  await allEnd(demo, simulators);
});

test('an antivirus that is away is said, and no child survives a launcher that is killed', async () => {
  const away = {CLAMD_SOCKET: join(folder, 'absent.sock')};
  const launcher = await startSaying('Antivirus: clamd does not answer\\.', away);
  const {demo, simulators} = await processes();
  await ended(launcher, 'SIGKILL');
  await allEnd(demo, simulators);
});

test('a demo that dies ends the launcher, with one sentence', async () => {
  const launcher = await start();
  let said = '';
  launcher.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  const {demo, simulators} = await processes();
  process.kill(demo, 'SIGKILL');
  assert.notEqual(await ended(launcher), 0);
  isOneSentence(said);
  await allEnd(simulators);
});

test('a second start on the same data is refused, and the first goes on', async () => {
  const launcher = await start();
  try {
    const {code, output} = await refused({PORT: String(await freePorts())});
    assert.equal(code, 1);
    isOneSentence(output);
    assert.equal((await fetch(`http://127.0.0.1:${ports}/sante`)).status, 200);
    assert.equal((await processes()).launcher, launcher.pid);
  } finally {
    await ended(launcher, 'SIGTERM');
  }
});

test('a busy port is named', async () => {
  const other = createServer().listen(ports, '127.0.0.1');
  try {
    const {code, output} = await refused({});
    assert.equal(code, 1);
    isOneSentence(output);
    assert.match(output, new RegExp(String(ports)));
  } finally {
    other.close();
  }
});

test('a bad value of the configuration is named, with exit code 2', async () => {
  const {code, output} = await refused({PORT: 'abc'});
  assert.equal(code, 2);
  isOneSentence(output);
  assert.match(output, /PORT/);
});

test('a folder that cannot be one is named', async () => {
  await writeFile(join(folder, 'file'), '');
  const {code, output} = await refused({DATA_DIR: join(folder, 'file', 'data')});
  assert.equal(code, 1);
  isOneSentence(output);
  assert.match(output, /DATA_DIR/);
});

test('an old Node is named before anything is loaded', async () => {
  const {stdout} = spawn(process.execPath, [
    '--input-type=module',
    '--eval',
    `
    Object.defineProperty(process.versions, 'node', {value: '18.20.4'});
    import('./scripts/setup.mjs').then(({setUp}) => setUp()).catch(error => console.log(error.message));
  `,
  ]);
  let said = '';
  for await (const chunk of stdout) said += String(chunk);
  assert.match(said, /^Node 18\.20\.4 is too old: Socle needs Node 20\.19 or later/);
});
