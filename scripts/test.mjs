import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {Refusal, runCommand, seconds} from './say.mjs';
import {setUp} from './setup.mjs';

const evidence = join('node_modules', '.cache', 'socle', 'evidence.jsonl');

/** `npm test`, or `npm test -- PART` for the jobs or the test files whose name holds PART. */
await runCommand(async () => {
  const start = Date.now();
  await setUp({system: true});
  const [{build}, {jobsFor, enginesNotRun}, {runJobs}, report, {availableParallelism}, {writeConformance}] =
    await Promise.all([
      import('./build.mjs'),
      import('./test/jobs.mjs'),
      import('./test/lane.mjs'),
      import('./test/report.mjs'),
      import('node:os'),
      import('./test/write-conformance.mjs'),
    ]);
  const built = await buildResult(build);
  const part = process.argv[2];
  const jobs = built.outcome === 'passed' ? jobsFor(part) : [];
  if (built.outcome === 'passed' && jobs.length === 0)
    throw new Refusal(`No job and no test file has « ${part} » in its name.`);
  const lanes = Math.max(2, Math.min(4, availableParallelism()));
  console.log(`Running ${jobs.length} jobs, ${lanes} at a time.`);
  for (const sentence of enginesNotRun()) console.log(sentence);
  const isWhole = part === undefined && jobs.length > 0;
  rmSync(evidence, {force: true});
  if (isWhole) process.env.TEST_EVIDENCE = evidence;
  const ran = await runJobs(jobs, lanes, (job, results, ms) =>
    console.log(`${seconds(ms).padStart(9)}  ${job.name}: ${report.totalsText(results)}`),
  );

  const proofs = isWhole ? [conformanceResult(() => writeConformance(ran, evidence))] : [];
  const results = report.judged([built, ...ran, ...proofs], process.env.CI === 'true');
  console.log(`\n${report.detailText(results)}\n\nTook ${seconds(Date.now() - start)}.`);
  console.log(report.totalsText(results));
  return report.totals(results).failed > 0 ? 1 : 0;
});

/** What was proved is written from the results of a whole run, failed or not; that it can be is a test too. */
function conformanceResult(write) {
  const start = Date.now();
  const result = {file: '', name: 'conformance of every state', outcome: 'passed', detail: ''};
  try {
    write();
    return {...result, ms: Date.now() - start};
  } catch (error) {
    return {...result, outcome: 'failed', ms: Date.now() - start, detail: error.message};
  }
}

/** The build, types of every package included, is a test too. */
async function buildResult(build) {
  const start = Date.now();
  try {
    await build();
    return {file: '', name: 'build', outcome: 'passed', ms: Date.now() - start, detail: ''};
  } catch (error) {
    return {file: '', name: 'build', outcome: 'failed', ms: Date.now() - start, detail: error.message};
  }
}
