import {spawn} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {watchCost, type Watch} from './cost/watch-cost.js';
import type {Cost, Job} from './job.js';
import type {Result} from './report.js';

/** What one job gave. */
export interface Ran {
  results: Result[];
  cost: Cost;
}

interface Ended {
  code: number;
  output: string;
  timedOut: boolean;
  cost: Cost;
}

/** Runs one job to its end. A job that crashes, runs out of time or says nothing is a failure of its own. */
export async function runJob({name, command, counts, minutes, env = {}}: Job): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'socle-results-'));
  const file = join(folder, 'results.jsonl');
  const words = command.map(word => word.replace('RESULTS', file));
  const {code, output, timedOut, cost} = await toItsEnd(words, {...env, TEST_RESULTS: file}, minutes * 60_000);
  const counted = counts && existsSync(file) ? read(file) : [];
  rmSync(folder, {recursive: true});
  const own = (outcome: Result['outcome'], detail = ''): Result => ({file: '', name, outcome, ms: cost.wallMs, detail});
  const failed = (...sentences: string[]) => own('failed', [...sentences, output.trim()].join('\n'));
  const results = () => {
    if (timedOut) return [...counted, failed(`stopped after ${minutes} minutes`)];
    if (!counts) return [code === 0 ? own('passed') : failed()];
    if (counted.length === 0) return [failed(`no test was counted (exit code ${code})`)];
    const isExplained = counted.some(({outcome}) => outcome === 'failed');
    return code === 0 || isExplained ? counted : [...counted, failed(`exit code ${code}`)];
  };
  return {results: results(), cost};
}

const read = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Result);

/** Code 127 when the program could not be started. */
function toItsEnd([program = '', ...args]: string[], env: Record<string, string>, timeoutMs: number): Promise<Ended> {
  const marker = `SOCLE_JOB=${randomUUID()}`;
  const [key = '', value] = marker.split('=');
  const start = Date.now();
  // A group of its own, so that it can be ended whole; Ctrl-C then comes through `killAll`.
  const child = spawn(program, args, {
    env: {...process.env, ...env, [key]: value},
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const watch = child.pid === undefined ? undefined : watchCost(child.pid, marker);
  if (watch) running.add(watch);
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    watch?.kill();
  }, timeoutMs);
  let cpuMs: number | undefined;
  child.once('exit', () => (cpuMs = watch?.end()));
  return new Promise(resolve => {
    const end = (code: number, output: string) => {
      clearTimeout(timer);
      if (watch) running.delete(watch);
      resolve({code, output, timedOut, cost: {wallMs: Date.now() - start, cpuMs}});
    };
    child.once('error', error => end(127, error.message));
    child.once('close', code => end(code ?? 1, Buffer.concat(chunks).toString('utf8')));
  });
}

const running = new Set<Watch>();

/** Ends the jobs that run, before this process is ended itself. */
export function killAll(): void {
  for (const watch of running) watch.kill();
}
