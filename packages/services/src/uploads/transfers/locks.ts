import type {Locker} from '@tus/server';

/** One work at a time on one file, in this process. */
export interface Locks extends Locker {
  /** Waits for its turn, asking whoever works on the file to make an end of it. @throws LockedError */
  hold: <Result>(id: string, work: () => Promise<Result>) => Promise<Result>;
  /** Whether something works on the file now. */
  isHeld: (id: string) => boolean;
}

/** Something else works on the file and does not make an end of it. */
export class LockedError extends Error {
  override name = 'LockedError';
  /** As tus reads it. */
  readonly status_code = 423;
  readonly body = 'Locked\n';
}

interface Holder {
  makeAnEnd: () => unknown;
  freed: Promise<void>;
  free: () => void;
}

/** Unlike `MemoryLocker` of tus, whoever waits for his turn takes no processor. */
export function createLocks(patienceMs = 30_000): Locks {
  const holders = new Map<string, Holder>();

  async function take(id: string, makeAnEnd: () => unknown = () => {}, signal?: AbortSignal): Promise<() => void> {
    if (holders.has(id)) await turn(id, signal);
    const holder = newHolder(makeAnEnd);
    holders.set(id, holder);
    return () => {
      if (holders.get(id) === holder) holders.delete(id);
      holder.free();
    };
  }

  async function turn(id: string, signal?: AbortSignal): Promise<void> {
    const patience = AbortSignal.timeout(patienceMs);
    const stop = signal ? AbortSignal.any([signal, patience]) : patience;
    for (let holder = holders.get(id); holder; holder = holders.get(id)) {
      void holder.makeAnEnd();
      await Promise.race([holder.freed, stopped(stop)]);
      if (stop.aborted) throw new LockedError();
    }
  }

  return {
    newLock(id) {
      let free: (() => void) | undefined;
      return {
        async lock(signal, makeAnEnd) {
          free = await take(id, makeAnEnd, signal);
        },
        async unlock() {
          free?.();
        },
      };
    },
    async hold(id, work) {
      const free = await take(id);
      try {
        return await work();
      } finally {
        free();
      }
    },
    isHeld: id => holders.has(id),
  };
}

function newHolder(makeAnEnd: () => unknown): Holder {
  let free = () => {};
  const freed = new Promise<void>(done => (free = done));
  return {makeAnEnd, freed, free};
}

const stopped = (signal: AbortSignal) =>
  new Promise<void>(done => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), {once: true});
  });
