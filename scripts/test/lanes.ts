import type {Job} from './job.js';
import {runJob, type Ran} from './run-job.js';
import {nextReady} from './schedule.js';

/** A job that has ended. */
export interface Ended extends Ran {
  job: Job;
}

/** What a run of lanes gave. */
export interface LanesRun {
  ended: Ended[];
  /** How long each lane had nothing to do, in milliseconds, from the first job to the last. */
  idleMs: number[];
}

/** Runs every job, `count` at a time, in their order as far as `after` allows. */
export async function runLanes(
  jobs: readonly Job[],
  count: number,
  onEnd: (ended: Ended) => void,
  run: (job: Job) => Promise<Ran> = runJob,
): Promise<LanesRun> {
  const start = Date.now();
  const waiting = [...jobs];
  const running = new Set<Job>();
  const ended: Ended[] = [];
  const sleepers: (() => void)[] = [];
  const lane = async () => {
    let busyMs = 0;
    while (waiting.length > 0) {
      const job = nextReady(waiting, [...running]);
      if (!job) {
        if (running.size === 0) throw new Error(`These jobs wait for each other: ${namesOf(waiting)}`);
        await new Promise<void>(resolve => sleepers.push(resolve));
        continue;
      }
      waiting.splice(waiting.indexOf(job), 1);
      running.add(job);
      const begun = Date.now();
      const ran = {job, ...(await run(job))};
      busyMs += Date.now() - begun;
      running.delete(job);
      ended.push(ran);
      onEnd(ran);
      for (const wake of sleepers.splice(0)) wake();
    }
    return busyMs;
  };
  const busy = await Promise.all(Array.from({length: count}, lane));
  return {ended, idleMs: busy.map(ms => Date.now() - start - ms)};
}

const namesOf = (jobs: readonly Job[]) => jobs.map(({name}) => name).join(', ');
