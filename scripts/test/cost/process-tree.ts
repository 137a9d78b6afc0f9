import type {Process} from './proc.js';

/**
 * The processes that one job started, whoever their parent is by now, and the CPU they took.
 *
 * A parent that waits for a child adds the child's time to its own; a browser that is killed leaves renderers
 * that nobody waits for. Hence: what lives counts with what it waited for, and what has gone counts as last seen
 * unless its parent, still there, grew by as much.
 */
export class ProcessTree {
  #alive = new Map<number, Process>();
  #strangers = new Set<string>();
  #orphansMs = 0;
  readonly #root: number;
  readonly #isOurs: (pid: number) => boolean;

  /**
   * @param root - pid of the job's own process.
   * @param isOurs - asked once of each process whose parent is unknown: a daemon that the job left to `init`.
   */
  constructor(root: number, isOurs: (pid: number) => boolean) {
    this.#root = root;
    this.#isOurs = isOurs;
  }

  /** Takes in what the machine runs now. */
  see(processes: readonly Process[]): void {
    const now = this.#ours(processes);
    const grown = new Map(
      [...now].map(([pid, each]) => [pid, each.childrenMs - (this.#alive.get(pid)?.childrenMs ?? 0)]),
    );
    for (const gone of this.#alive.values()) {
      if (now.get(gone.pid)?.startedAt === gone.startedAt) continue;
      const total = gone.ownMs + gone.childrenMs;
      const left = grown.get(gone.parent) ?? 0;
      if (left >= total) grown.set(gone.parent, left - total);
      else this.#orphansMs += total;
    }
    this.#alive = now;
  }

  /** CPU so far, in milliseconds. */
  get cpuMs(): number {
    return [...this.#alive.values()].reduce((sum, {ownMs, childrenMs}) => sum + ownMs + childrenMs, this.#orphansMs);
  }

  /** Those last seen alive. */
  get alive(): Process[] {
    return [...this.#alive.values()];
  }

  #ours(processes: readonly Process[]): Map<number, Process> {
    const known = new Set(processes.filter(each => this.#isKnown(each)).map(({pid}) => pid));
    const found = new Map<number, Process>();
    // A child may come before its parent in the list: again until nothing is added.
    for (let before = -1; before < found.size;) {
      before = found.size;
      for (const each of processes)
        if (!found.has(each.pid) && (known.has(each.pid) || found.has(each.parent))) found.set(each.pid, each);
    }
    return found;
  }

  #isKnown(process: Process): boolean {
    if (process.pid === this.#root || this.#alive.get(process.pid)?.startedAt === process.startedAt) return true;
    if (process.parent > 1) return false;
    const key = `${process.pid} ${process.startedAt}`;
    if (this.#strangers.has(key)) return false;
    if (this.#isOurs(process.pid)) return true;
    this.#strangers.add(key);
    return false;
  }
}
