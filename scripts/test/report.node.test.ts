import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import type {Job} from './job.js';
import {detailText, judged, totalsText, type Result} from './report.js';
import {runJob} from './run-job.js';

const result = (outcome: Result['outcome'], ms = 1): Result => ({
  file: 'a.test.ts',
  name: outcome,
  outcome,
  ms,
  detail: 'why',
});
const script = (text: string, more: Partial<Job> = {}): Job => ({
  name: 'job',
  command: [process.execPath, '--eval', text, 'RESULTS'],
  counts: true,
  minutes: 1,
  ...more,
});
const outcomes = async (job: Job) => (await runJob(job)).results.map(({outcome, detail}) => ({outcome, detail}));

test('the last line counts everything, and a skip fails where nobody reads', () => {
  const results = [result('passed'), result('skipped'), result('failed')];
  assert.equal(totalsText(results), '1 passed, 1 failed, 1 skipped');
  assert.equal(totalsText(judged(results, true)), '1 passed, 2 failed, 0 skipped');
});

test('failures are told in full, then the slowest', () => {
  assert.match(
    detailText([result('failed', 10), result('passed', 2_000)], 1),
    /✗ a\.test\.ts: failed\n {4}why[^]*The slowest 1:\n\s+2\.0 s {2}a\.test\.ts: passed$/,
  );
});

test('a job that counts nothing, or crashes, is a failure', async () => {
  assert.match((await outcomes(script('')))[0]?.detail ?? '', /^no test was counted \(exit code 0\)/);
  const write = `require('fs').writeFileSync(process.argv[1], JSON.stringify({outcome: 'passed', name: 'a'}) + '\\n');`;
  assert.deepEqual(
    (await outcomes(script(write))).map(({outcome}) => outcome),
    ['passed'],
  );
  const [, crash] = await outcomes(script(`${write} console.error('boum'); process.exit(3)`));
  assert.deepEqual(crash, {outcome: 'failed', detail: 'exit code 3\nboum'});
});

test('a check is one test, told by its exit code', async () => {
  assert.deepEqual(await outcomes(script('', {counts: false})), [{outcome: 'passed', detail: ''}]);
  assert.deepEqual(await outcomes(script('console.log("faute"); process.exit(1)', {counts: false})), [
    {outcome: 'failed', detail: 'faute'},
  ]);
});

test('a job that never ends is stopped', async () => {
  assert.match(
    (await outcomes(script('setInterval(() => {}, 1000)', {minutes: 1 / 60})))[0]?.detail ?? '',
    /^stopped after/,
  );
});

test('a job that is stopped takes its processes with it, those of other sessions included', async () => {
  const sleeper = `require('child_process').spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], {detached: true, stdio: 'inherit'})`;
  const [stopped] = await outcomes(script(`${sleeper}; setInterval(() => {}, 1000)`, {minutes: 1 / 60}));
  // The pipes of a job close once nobody holds them: a sleeper left behind would keep this waiting for ever.
  assert.match(stopped?.detail ?? '', /^stopped after/);
});

test('the CPU of a job is that of all its processes', {skip: process.platform !== 'linux'}, async () => {
  const busy = `const end = Date.now() + 700; while (Date.now() < end);`;
  const alone = await runJob(script('', {counts: false}));
  const ran = await runJob(
    script(`require('child_process').spawnSync(process.execPath, ['--eval', ${JSON.stringify(busy)}])`, {
      counts: false,
    }),
  );
  assert.ok((ran.cost.cpuMs ?? 0) > (alone.cost.cpuMs ?? 0), JSON.stringify([alone.cost, ran.cost]));
});

test('the reporter counts tests, not suites, and refuses a file without tests', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'socle-reporter-'));
  const files = {
    'some.mjs': `import {describe, test} from 'node:test';
      describe('suite', () => { test('good', () => {}); test('bad', () => { throw new Error('why') }); test.skip('later', () => {}); });`,
    'none.mjs': '',
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  delete process.env.NODE_TEST_CONTEXT; // Else the inner run takes itself for a part of this one, and does nothing.
  const out = join(folder, 'results.jsonl');
  const command = [
    process.execPath,
    '--test',
    '--test-reporter=./scripts/test/node-reporter.mjs',
    `--test-reporter-destination=${out}`,
  ];
  await runJob({
    name: 'reporter',
    counts: false,
    minutes: 1,
    command: [...command, ...Object.keys(files).map(name => join(folder, name))],
  });
  const lines = (await readFile(out, 'utf8'))
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Result);
  await rm(folder, {recursive: true});
  assert.deepEqual(
    lines
      .map(({name, outcome}) => `${name}: ${outcome}`)
      .sort()
      .slice(-3),
    ['suite › bad: failed', 'suite › good: passed', 'suite › later: skipped'],
  );
  assert.equal(lines.length, 4);
  assert.equal(lines.find(({name}) => name.endsWith('none.mjs'))?.outcome, 'failed');
});
