import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {chown, mkdtemp, rm} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);
const BINARIES =
  ['15', '16', '17', '18'].map(version => `/usr/lib/postgresql/${version}/bin`).find(folder => existsSync(folder)) ??
  '';

export interface TestPostgres {
  url: string;
  stop: () => Promise<void>;
}

/** Starts a PostgreSQL of Debian's package in a temporary folder, on a free loopback port; as user `postgres` when we are root. */
export async function startPostgres(): Promise<TestPostgres> {
  if (!BINARIES) throw new Error('PostgreSQL is not in /usr/lib/postgresql: apt-get install postgresql.');
  const folder = await mkdtemp(join(tmpdir(), 'socle-postgres-'));
  const user = await serverUser(folder);
  const data = join(folder, 'data');
  await run(
    join(BINARIES, 'initdb'),
    ['--pgdata', data, '--username', 'socle', '--auth', 'trust', '--encoding', 'UTF8', '--locale', 'C', '--no-sync'],
    {...user, cwd: folder},
  );
  const port = await freePort();
  const server = spawn(
    join(BINARIES, 'postgres'),
    ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-F'],
    {...user, cwd: folder, stdio: 'ignore'},
  );
  await ready(folder, port, user);
  return {
    url: `postgres://socle@127.0.0.1:${port}/postgres`,
    async stop() {
      const gone = once(server, 'exit');
      server.kill('SIGINT'); // « Fast shutdown »: connections are cut.
      await gone;
      await rm(folder, {recursive: true, force: true});
    },
  };
}

async function serverUser(folder: string): Promise<{uid?: number; gid?: number}> {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async flag => Number((await run('id', [flag, 'postgres'])).stdout)),
  );
  await chown(folder, uid, gid);
  return {uid, gid};
}

/** A port nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as {port: number};
  server.close();
  await once(server, 'close');
  return port;
}

async function ready(folder: string, port: number, user: {uid?: number; gid?: number}): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    const answer = await run(join(BINARIES, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)], {
      ...user,
      cwd: folder,
    }).catch(() => undefined);
    if (answer) return;
    await new Promise(done => setTimeout(done, 200));
  }
  throw new Error('PostgreSQL did not start in 30 s.');
}
