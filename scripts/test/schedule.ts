import type {Cost, Job} from './job.js';

/** What earlier runs took, by the name of the job. */
export type KnownCosts = Record<string, Cost | undefined>;

/**
 * The jobs in the order to start them: first what the most work waits for, itself included (critical path).
 * A job never run counts as longer than the known ones, in the order of the list.
 */
export function inOrder(jobs: readonly Job[], known: KnownCosts): Job[] {
  const longest = Math.max(0, ...Object.values(known).map(cost => cost?.wallMs ?? 0));
  const own = new Map(jobs.map(({name}, index) => [name, known[name]?.wallMs ?? longest + jobs.length - index]));
  const reach = new Map<string, number>();
  const reachOf = (name: string): number => {
    const seen = reach.get(name);
    if (seen !== undefined) return seen;
    const followers = jobs.filter(({after}) => after?.includes(name)).map(follower => reachOf(follower.name));
    const total = (own.get(name) ?? 0) + Math.max(0, ...followers);
    reach.set(name, total);
    return total;
  };
  return jobs.toSorted((one, other) => reachOf(other.name) - reachOf(one.name));
}

/** The first job that waits for none of those still to end. */
export const nextReady = (waiting: readonly Job[], running: readonly Job[]): Job | undefined => {
  const toCome = new Set([...waiting, ...running].map(({name}) => name));
  return waiting.find(({after = []}) => !after.some(name => toCome.has(name)));
};
