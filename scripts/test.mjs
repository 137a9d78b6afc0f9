import {Refusal, runCommand, seconds} from './say.mjs';
import {setUp} from './setup.mjs';

/** `npm test`, or `npm test -- PART` for the jobs or the test files whose name holds PART. */
await runCommand(async () => {
  const start = Date.now();
  await setUp({system: true});
  const [{build}, {jobsFor}, {runJobs}, report, {availableParallelism}] = await Promise.all([
    import('./build.mjs'),
    import('./test/jobs.mjs'),
    import('./test/lane.mjs'),
    import('./test/report.mjs'),
    import('node:os'),
  ]);
  const built = await buildResult(build);
  const jobs = built.outcome === 'passed' ? jobsFor(process.argv[2]) : [];
  if (built.outcome === 'passed' && jobs.length === 0)
    throw new Refusal(`No job and no test file has « ${process.argv[2]} » in its name.`);
  const lanes = Math.max(2, Math.min(4, availableParallelism()));
  console.log(`Running ${jobs.length} jobs, ${lanes} at a time.`);
  const ran = await runJobs(jobs, lanes, (job, results, ms) =>
    console.log(`${seconds(ms).padStart(9)}  ${job.name}: ${report.totalsText(results)}`),
  );

  const results = report.judged([built, ...ran], process.env.CI === 'true');
  console.log(`\n${report.detailText(results)}\n\nTook ${seconds(Date.now() - start)}.`);
  console.log(report.totalsText(results));
  return report.totals(results).failed > 0 ? 1 : 0;
});

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
