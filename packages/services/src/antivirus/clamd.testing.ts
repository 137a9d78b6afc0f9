import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ask} from './clamd.js';

const PROGRAM = '/usr/sbin/clamd';

/** Whether clamd is on this machine. */
export const isClamdThere = () => existsSync(PROGRAM);

/** The harmless file that every antivirus must find. In pieces, so that none of them finds this source. */
export const eicar = () =>
  Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!', '$H+H*'].join(''));

export interface TestClamd {
  /** Path of its socket: what `clamd()` takes. */
  socket: string;
  stop: () => Promise<void>;
  /** Kills it, as a crash does; `start` starts it again at the same place. */
  kill: () => Promise<void>;
  start: () => Promise<void>;
}

/** Limits above 200 MB, the greatest file that Socle accepts, as docs/antivirus.md tells to set them. */
const LIMITS = {StreamMaxLength: '210M', MaxFileSize: '210M', MaxScanSize: '420M'};

/**
 * Starts Debian's clamd in a temporary folder, with one signature of our own for the EICAR file: nothing is downloaded.
 * It proves the plumbing, not the protection.
 */
export async function startClamd(limits: Partial<typeof LIMITS> = {}): Promise<TestClamd> {
  if (!isClamdThere()) throw new Error(`clamd is not at ${PROGRAM}: apt-get install clamav-daemon.`);
  const folder = await mkdtemp(join(tmpdir(), 'socle-clamd-'));
  const socket = join(folder, 'clamd.sock');
  await writeConfiguration(folder, socket, {...LIMITS, ...limits});
  const place = {folder, socket};
  let running = await launch(place).catch(async (error: unknown) => {
    await rm(folder, {recursive: true, force: true});
    throw error;
  });
  return {
    socket,
    async start() {
      running = await launch(place);
    },
    kill: () => running('SIGKILL'),
    async stop() {
      await running('SIGTERM');
      await rm(folder, {recursive: true, force: true});
    },
  };
}

async function writeConfiguration(folder: string, socket: string, limits: typeof LIMITS): Promise<void> {
  const signatures = join(folder, 'signatures');
  await mkdir(signatures);
  // Name, any kind of file, from its first byte, the bytes.
  await writeFile(join(signatures, 'socle.ndb'), `Socle.Eicar-Test-File:0:0:${eicar().toString('hex')}\n`);
  const settings = {
    Foreground: 'yes',
    LocalSocket: socket,
    DatabaseDirectory: signatures,
    TemporaryDirectory: folder,
    LogFile: join(folder, 'clamd.log'),
    AlertExceedsMax: 'yes',
    AlertEncrypted: 'yes',
    MaxThreads: '2',
    ...limits,
    ...(process.getuid?.() === 0 && {User: 'root'}),
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} ${value}\n`);
  await writeFile(join(folder, 'clamd.conf'), lines.join(''));
}

/** Resolves when it answers, with what stops it. */
async function launch({folder, socket}: {folder: string; socket: string}) {
  const daemon = spawn(PROGRAM, [`--config-file=${join(folder, 'clamd.conf')}`], {stdio: 'ignore'});
  const gone = once(daemon, 'exit');
  const isGone = () => daemon.exitCode !== null || daemon.signalCode !== null;
  const kill = () => daemon.kill('SIGKILL');
  process.once('exit', kill); // A test run that ends badly takes it along.
  const stop = async (signal: NodeJS.Signals) => {
    process.off('exit', kill);
    if (!isGone()) daemon.kill(signal);
    await gone;
  };
  for (let attempt = 0; attempt < 200 && !isGone(); attempt++) {
    const answer = await ask({path: socket}, 'PING', 1000).catch(() => undefined);
    if (answer === 'PONG') return stop;
    await new Promise(done => setTimeout(done, 50));
  }
  await stop('SIGKILL');
  throw new Error(`clamd did not start: ${await readFile(join(folder, 'clamd.log'), 'utf8').catch(() => 'no log')}`);
}
