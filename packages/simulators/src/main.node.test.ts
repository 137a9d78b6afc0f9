import assert from 'node:assert/strict';
import {spawn, type StdioOptions} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import {fileURLToPath} from 'node:url';
import {test} from 'node:test';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

function run(environment: Record<string, string>, stdio: StdioOptions = ['ignore', 'pipe', 'pipe']) {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN], {env: {...process.env, ...environment}, stdio});
  const said = {out: '', error: ''};
  child.stdout!.on('data', chunk => {
    said.out += chunk;
  });
  child.stderr!.on('data', chunk => {
    said.error += chunk;
  });
  return {child, said, exited: once(child, 'close') as Promise<[number | null]>};
}

/** It has started, or ended. */
async function ready({child, said, exited}: ReturnType<typeof run>): Promise<void> {
  while (!said.out.includes('Mailbox') && child.exitCode === null)
    await Promise.race([once(child.stdout!, 'data'), exited]);
}

/** A base outside the range from which the system takes the ports of clients. */
function basePort(): number {
  return 20_000 + 8 * Math.floor(Math.random() * 1000);
}

async function occupy(port: number): Promise<Server> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

test('starts every simulator, one line each and nothing else, and stops on SIGTERM', {timeout: 30_000}, async () => {
  const port = basePort();
  const started = run({PORT: String(port)});
  const {child, said, exited} = started;
  await ready(started);
  assert.deepEqual(said.out.trim().split('\n'), [
    `FranceConnect simulator: http://localhost:${port + 1}`,
    `PayFiP simulator: http://localhost:${port + 3}`,
    `API Particulier simulator: http://localhost:${port + 4}`,
    `Mailbox simulator: http://localhost:${port + 5}`,
  ]);
  child.kill('SIGTERM');
  assert.deepEqual([(await exited)[0], said.error], [0, '']);
});

test('stops when the one who started it is gone', {timeout: 30_000}, async () => {
  const started = run({PORT: String(basePort())}, ['pipe', 'pipe', 'pipe']);
  const {child, exited} = started;
  await ready(started);
  child.stdin!.end();
  assert.equal((await exited)[0], 0);
});

test('a busy port is one sentence and exit code 1', {timeout: 30_000}, async t => {
  const port = basePort();
  const busy = await occupy(port + 3);
  t.after(() => busy.close());
  const {said, exited} = run({PORT: String(port)});
  assert.equal((await exited)[0], 1);
  assert.equal(
    said.error,
    `Port ${port + 3} on localhost is already used by another program: stop it, or choose another PORT.\n`,
  );
});

test('a bad PORT is one sentence and exit code 2', {timeout: 30_000}, async () => {
  const {said, exited} = run({PORT: 'trois mille'});
  assert.equal((await exited)[0], 2);
  assert.match(said.error, /^PORT must be .*\n$/);
});
