import {mkdirSync, rmSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {build} from '../build.mjs';
import {Refusal, seconds} from '../say.mjs';
import {costTable, cpuText, keepCosts, knownCosts} from './cost/costs.js';
import type {Job} from './job.js';
import {enginesNotRun, jobsFor} from './jobs.js';
import {runLanes} from './lanes.js';
import {detailText, judged, totals, totalsText, type Result} from './report.js';
import {killAll} from './run-job.js';
import {inOrder} from './schedule.js';
import {changedSince, concernedBy, workingTree} from './since.js';
import {writeConformance} from './write-conformance.js';

const cache = join('node_modules', '.cache', 'socle');
const evidence = join(cache, 'evidence.jsonl');
const pagesMet = resolve(cache, 'pages');

/**
 * `npm test`, to its end.
 *
 * @param words - after `npm test --`.
 * @param start - when the set-up began.
 * @returns the exit code.
 */
export async function runTests(words: string[], start: number): Promise<number> {
  const {part, since} = askedIn(words);
  const changed = since === undefined ? undefined : changedSince(since);
  const built = await resultOf('build', build);
  const wanted = built.outcome === 'passed' ? jobsFor(part) : [];
  if (built.outcome === 'passed' && wanted.length === 0)
    throw new Refusal(`No job and no test file has « ${part} » in its name.`);
  const jobs = changed ? concerned(wanted, changed) : wanted;
  const isWhole = part === undefined && !changed && jobs.length > 0;
  prepareNotes(isWhole);
  const lanes = await run(jobs);

  const ran = lanes.ended.flatMap(({results}) => results);
  const proofs = isWhole ? [await resultOf('conformance of every state', () => writeConformance(ran, evidence))] : [];
  const results = judged([built, ...ran, ...proofs], process.env.CI === 'true');
  console.log(`\n${detailText(results)}\n\n${costTable(lanes)}\n\nTook ${seconds(Date.now() - start)}.`);
  console.log(totalsText(results));
  return totals(results).failed > 0 ? 1 : 0;
}

function askedIn(words: string[]): {part?: string | undefined; since?: string | undefined} {
  try {
    const {positionals, values} = parseArgs({args: words, allowPositionals: true, options: {since: {type: 'string'}}});
    if (values.since !== undefined && process.env.CI === 'true') throw new Error('With CI=true everything runs.');
    return {part: positionals[0], since: values.since};
  } catch (error) {
    throw new Refusal(
      `${(error as Error).message}\nSay \`npm test\`, \`npm test -- PART\` or \`npm test -- --since REV\`.`,
      2,
    );
  }
}

/** What was left out must be said. */
function concerned(jobs: readonly Job[], changed: readonly string[]): Job[] {
  const {run, left} = concernedBy(changed, jobs, workingTree());
  console.log(`${changed.length} files have changed. Left out, for nothing that they read has:`);
  console.log(left.length > 0 ? left.map(({name}) => `  ${name}`).join('\n') : '  none');
  return run;
}

/** What a whole run gathers from its jobs: proofs of the states, pages that the journeys met. */
function prepareNotes(isWhole: boolean): void {
  rmSync(evidence, {force: true});
  rmSync(pagesMet, {recursive: true, force: true});
  if (!isWhole) return;
  mkdirSync(pagesMet, {recursive: true});
  Object.assign(process.env, {TEST_EVIDENCE: evidence, TEST_PAGES: pagesMet});
}

async function run(jobs: Job[]) {
  const count = Math.max(2, Math.min(4, availableParallelism()));
  console.log(`Running ${jobs.length} jobs, ${count} at a time.`);
  for (const sentence of enginesNotRun()) console.log(sentence);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      killAll();
      process.exit(1);
    });
  const lanes = await runLanes(inOrder(jobs, knownCosts()), count, ({job, results, cost}) =>
    console.log(`${seconds(cost.wallMs).padStart(9)}  ${job.name}: ${totalsText(results)} (${cpuText(cost)})`),
  );
  keepCosts(lanes);
  return lanes;
}

/** The build, types of every package included, is a test too; that the proofs can be written also. */
async function resultOf(name: string, work: () => unknown): Promise<Result> {
  const start = Date.now();
  const end = (outcome: Result['outcome'], detail = ''): Result => ({
    file: '',
    name,
    outcome,
    ms: Date.now() - start,
    detail,
  });
  try {
    await work();
    return end('passed');
  } catch (error) {
    return end('failed', (error as Error).message);
  }
}
