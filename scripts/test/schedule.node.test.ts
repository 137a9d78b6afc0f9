import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Job} from './job.js';
import {runLanes} from './lanes.js';
import {inOrder} from './schedule.js';

const job = (name: string, ...after: string[]): Job => ({name, command: [], counts: false, minutes: 1, after});
const names = (jobs: readonly Job[]) => jobs.map(({name}) => name).join(' ');
const cost = (wallMs: number) => ({wallMs});

test('the longest starts first, and a job never run before all that are known', () => {
  const jobs = [job('short'), job('long'), job('new'), job('newer')];
  assert.equal(names(inOrder(jobs, {short: cost(1), long: cost(9)})), 'new newer long short');
});

test('what much work waits for starts first', () => {
  const jobs = [job('alone'), job('first'), job('second', 'first')];
  assert.equal(names(inOrder(jobs, {alone: cost(10), first: cost(2), second: cost(9)})), 'first alone second');
});

/** The names in the order of their start and of their end, two jobs at a time. */
async function course(jobs: Job[], hold: Record<string, number> = {}) {
  const told: string[] = [];
  await runLanes(
    jobs,
    2,
    () => undefined,
    async ({name}) => {
      told.push(`+${name}`);
      for (let turns = hold[name] ?? 0; turns >= 0; turns -= 1) await new Promise(resolve => setImmediate(resolve));
      told.push(`-${name}`);
      return {results: [], cost: cost(1)};
    },
  );
  return told.join(' ');
}

test('a job waits for those it comes after, and the lane takes another meanwhile', async () => {
  assert.equal(await course([job('b', 'a'), job('a'), job('c')], {a: 5}), '+a +c -c -a +b -b');
});

test('a job that comes after one which does not run waits for nothing', async () => {
  assert.equal(await course([job('b', 'a')]), '+b -b');
});

test('jobs that wait for each other are said, not waited for', async () => {
  await assert.rejects(course([job('a', 'b'), job('b', 'a')]), /wait for each other: a, b/);
});
