/** One command of `npm test`. */
export interface Job {
  name: string;
  command: string[];
  /** The test files that it runs, and what runs them; none for what only prepares other jobs. Undefined when it looks at the whole repository. */
  files?: string[];
  /** True when the command writes its own results, one line a test; else it is one test. */
  counts: boolean;
  /** Past this the job is stopped and failed. */
  minutes: number;
  /** Added to the environment of the command. */
  env?: Record<string, string>;
  /** Names of the jobs that end before this one starts, where they run at all. */
  after?: string[];
}

/** What one job cost. */
export interface Cost {
  wallMs: number;
  /** User and system time of its whole process tree; undefined where the system does not tell (no /proc). */
  cpuMs?: number;
}
