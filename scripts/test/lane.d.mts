import type {Result} from './report.mjs';

/** One command of `npm test`. */
export interface Job {
  name: string;
  command: string[];
  counts: boolean;
  minutes: number;
}

/** Runs one job to its end. */
export function runJob(job: Job): Promise<Result[]>;
