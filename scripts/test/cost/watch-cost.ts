import {everyProcess, hasInEnvironment, readProcess, tellsProcesses} from './proc.js';
import {ProcessTree} from './process-tree.js';

/** Twice a second: what a process does in its last half second and leaves to nobody is not seen. */
const everyMs = 500;

/** Reads the CPU of a job as it runs, and knows its processes. */
export interface Watch {
  /** Ends the watch, as soon as the job's own process has ended. Milliseconds; undefined where the system does not tell. */
  end: () => number | undefined;
  /** Ends every process of the job, browsers and daemons included. */
  kill: () => void;
}

/** Time of the children that this process had waited for when it last looked: two jobs share that count. */
let waitedMs = 0;
let watches = 0;

const waitedNow = () => readProcess('self')?.childrenMs ?? 0;

/**
 * @param root - pid of the job, first of its own process group.
 * @param marker - text of its environment that no other process has.
 */
export function watchCost(root: number, marker: string): Watch {
  if (!tellsProcesses()) return {end: () => undefined, kill: () => killGroup(root)};
  const tree = new ProcessTree(root, pid => hasInEnvironment(pid, marker));
  const see = () => tree.see(everyProcess());
  if (watches === 0) waitedMs = waitedNow();
  watches += 1;
  see();
  const timer = setInterval(see, everyMs);
  return {
    end() {
      clearInterval(timer);
      watches -= 1;
      const now = waitedNow();
      const waited = now - waitedMs;
      waitedMs = now;
      // What was waited for is exact, to the last moment, but lacks renderers; the tree has them, as last seen.
      return Math.max(tree.cpuMs, waited);
    },
    kill() {
      see();
      for (const {pid, startedAt} of tree.alive) if (readProcess(pid)?.startedAt === startedAt) killOne(pid);
      killGroup(root);
    },
  };
}

function killGroup(leader: number): void {
  killOne(process.platform === 'win32' ? leader : -leader);
}

function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}
