import {spawn, type ChildProcess} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** How a server of the demo is started for a test. */
export interface ServerOptions {
  /** A folder to go on with; a new one, removed at the end, without it. */
  dataDir?: string;
  /** Variables of the environment, besides PORT, PUBLIC_URL and DATA_DIR. */
  env?: Record<string, string>;
}

/** The demo and the simulators, as `npm start` runs them, on ports of their own. */
export interface RunningServer {
  /** Address of the demo, without a final slash. */
  url: string;
  port: number;
  dataDir: string;
  /** Kills the demo alone, without warning; the simulators keep what they hold. */
  kill(): Promise<void>;
  /** Starts the demo again on the same folder, after `kill`. */
  restart(): Promise<void>;
  /** Ends everything, and removes the folder when it was made here. */
  stop(): Promise<void>;
}

/** Starts the demo by the launcher of `npm start`, and the simulators beside it, so that they outlive a killed demo. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const port = await freePorts();
  const url = `http://127.0.0.1:${port}`;
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'socle-data-')));
  const env = {
    ...process.env,
    ...options.env,
    PORT: String(port),
    PUBLIC_URL: url,
    DATA_DIR: dataDir,
    SIMULATORS: 'off',
    BUILD: 'off',
  };
  const simulators = await started('packages/simulators/dist/main.js', env, /simulator: /);
  const launch = () => started('scripts/start.mjs', env, /^Ready in /m);
  let launcher: ChildProcess;
  try {
    launcher = await launch();
  } catch (error) {
    await ended(simulators, 'SIGTERM');
    throw error;
  }
  return {
    url,
    port,
    dataDir,
    async kill() {
      const {demo} = JSON.parse(await readFile(join(dataDir, 'processes.json'), 'utf8')) as {demo: number};
      process.kill(demo, 'SIGKILL');
      await ended(launcher); // It ends by itself: its demo is dead.
    },
    async restart() {
      launcher = await launch();
    },
    async stop() {
      await Promise.all([ended(launcher, 'SIGTERM'), ended(simulators, 'SIGTERM')]);
      if (!options.dataDir) await rm(dataDir, {recursive: true, force: true});
    },
  };
}

/** Starts a program and waits for a line of its output. @throws with all of its output when it ends before. */
export function started(file: string, env: NodeJS.ProcessEnv, line: RegExp): Promise<ChildProcess> {
  const child = spawn(process.execPath, [file], {env, stdio: ['ignore', 'pipe', 'pipe', 'ipc']});
  let output = '';
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      if (line.test(output)) resolve(child);
    };
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', listen);
    child.once('error', reject);
    child.once('close', code => reject(new Error(`${file} ended with ${code} before it was ready:\n${output}`)));
    setTimeout(() => reject(new Error(`${file} was not ready after two minutes:\n${output}`)), 120_000).unref();
  });
}

/** Waits for the end of a child, after a signal when one is given; gives its exit code. */
export function ended(child: ChildProcess, signal?: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise(resolve => {
    child.once('close', code => resolve(code));
    if (signal) child.kill(signal);
  });
}

/** A port whose seven next ones are free too, at the time of asking; outside the range that systems give away. */
export async function freePorts(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const port = 10_000 + 8 * Math.floor(Math.random() * 2_500);
    const free = await Promise.all(Array.from({length: 8}, (_, index) => isFree(port + index)));
    if (free.every(Boolean)) return port;
  }
  throw new Error('No eight free ports in a row were found in fifty attempts.');
}

const isFree = (port: number) =>
  new Promise<boolean>(resolve => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
