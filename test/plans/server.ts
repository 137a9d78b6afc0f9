import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ended, freePorts, started} from '../support/server.js';

/** The démarche of the plans, in a process of its own. */
export interface PlansServer {
  /** As the browser knows it. */
  url: string;
  port: number;
  dataDir: string;
  /** Of the process that serves, now. */
  pid(): number;
  /** Kills it without warning. */
  kill(): Promise<void>;
  /** Starts it again on the same folder, after `kill`. */
  restart(): Promise<void>;
  /** Ends it, and removes its folder. */
  stop(): Promise<void>;
}

/** `env` beside PORT, PUBLIC_URL and DATA_DIR; `publicUrl` when something stands between the browser and the server. */
export async function servePlans(
  env: Record<string, string> = {},
  publicUrl?: (port: number) => Promise<string>,
): Promise<PlansServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'socle-plans-'));
  const port = await freePorts();
  const url = (await publicUrl?.(port)) ?? `http://127.0.0.1:${String(port)}`;
  const own = {PORT: String(port), PUBLIC_URL: url, DATA_DIR: dataDir, NODE_OPTIONS: '--import tsx'};
  const launch = () => started('test/plans/main.ts', {...process.env, ...env, ...own}, /^Ready/m);
  let child = await launch();
  return {
    url,
    port,
    dataDir,
    pid: () => child.pid ?? 0,
    kill: async () => void (await ended(child, 'SIGKILL')),
    async restart() {
      child = await launch();
    },
    async stop() {
      await ended(child, 'SIGTERM');
      await rm(dataDir, {recursive: true, force: true});
    },
  };
}
