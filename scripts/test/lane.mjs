import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {run} from '../run.mjs';

/**
 * @typedef {object} Result
 * @property {string} file
 * @property {string} name
 * @property {'passed' | 'failed' | 'skipped'} outcome
 * @property {number} ms
 * @property {string} detail
 */

/**
 * Runs one job to its end. A job that crashes, runs out of time or says nothing is a failure of its own.
 *
 * @param {import('./jobs.mjs').Job} job
 * @returns {Promise<Result[]>}
 */
export async function runJob({name, command, counts, minutes, env = {}}) {
  const folder = mkdtempSync(join(tmpdir(), 'socle-results-'));
  const file = join(folder, 'results.jsonl');
  const start = Date.now();
  const words = command.map(word => word.replace('RESULTS', file));
  const {code, output, timedOut} = await run(words, {
    env: {...process.env, ...env, TEST_RESULTS: file},
    timeout: minutes * 60_000,
  });
  const results = counts && existsSync(file) ? read(file) : [];
  rmSync(folder, {recursive: true});
  const own = outcome => ({
    file: '',
    name,
    outcome,
    ms: Date.now() - start,
    detail: outcome === 'failed' ? output.trim() : '',
  });
  if (!counts) return [own(code === 0 ? 'passed' : 'failed')];
  if (timedOut) return [...results, {...own('failed'), detail: `stopped after ${minutes} minutes\n${output.trim()}`}];
  if (results.length === 0)
    return [{...own('failed'), detail: `no test was counted (exit code ${code})\n${output.trim()}`}];
  const isExplained = results.some(({outcome}) => outcome === 'failed');
  return code === 0 || isExplained
    ? results
    : [...results, {...own('failed'), detail: `exit code ${code}\n${output.trim()}`}];
}

const read = file =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));

/**
 * Runs every job, `lanes` at a time, in their order.
 *
 * @param {import('./jobs.mjs').Job[]} jobs
 * @param {(job: import('./jobs.mjs').Job, results: Result[], ms: number) => void} onEnd
 * @returns {Promise<Result[]>}
 */
export async function runJobs(jobs, lanes, onEnd) {
  const waiting = [...jobs];
  const all = [];
  const lane = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const start = Date.now();
      const results = await runJob(job);
      onEnd(job, results, Date.now() - start);
      all.push(...results);
    }
  };
  await Promise.all(Array.from({length: lanes}, lane));
  return all;
}
