import {readdirSync, readFileSync} from 'node:fs';

/** Clock ticks of /proc: Linux gives hundredths of a second to every program, whatever the kernel (USER_HZ). */
const msPerTick = 10;

/** One process, as /proc tells it. */
export interface Process {
  pid: number;
  parent: number;
  /** With the pid, names the process for ever: pids come back. */
  startedAt: number;
  /** CPU of its own, user and system, in milliseconds. */
  ownMs: number;
  /** CPU of the children that it has waited for, and of theirs. */
  childrenMs: number;
}

/** Linux, or a system that tells as much. */
export const tellsProcesses = (): boolean => readProcess('self') !== undefined;

/** Every process of this machine. */
export const everyProcess = (): Process[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => readProcess(name) ?? []);

/** By its pid, or `self`; undefined when it has just ended. */
export function readProcess(pid: number | string): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, between parentheses, may hold spaces and parentheses: numbers are counted after the last one.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent, user, system, childrenUser, childrenSystem, startedAt] = [1, 11, 12, 13, 14, 19].map(
      index => fields[index] ?? 0,
    ) as [number, number, number, number, number, number];
    return {
      pid: Number.parseInt(stat, 10),
      parent,
      startedAt,
      ownMs: (user + system) * msPerTick,
      childrenMs: (childrenUser + childrenSystem) * msPerTick,
    };
  } catch {
    return undefined;
  }
}

/** The environment that a process was started with holds this text; false where it may not be read. */
export function hasInEnvironment(pid: number, text: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(text);
  } catch {
    return false;
  }
}
