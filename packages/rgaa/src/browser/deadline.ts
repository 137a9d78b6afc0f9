import {PageError} from './page-error.js';

/**
 * Gives the work no more than this time. What is not done by then goes on alone, unheard: the caller closes the browser
 * context under it.
 *
 * @throws {PageError} of kind `timeout` at the deadline, and whatever the work throws before it.
 */
export async function withDeadline<Result>(milliseconds: number, work: () => Promise<Result>): Promise<Result> {
  return within(milliseconds, work(), () => {
    throw timeOut(milliseconds);
  });
}

const timeOut = (milliseconds: number) =>
  new PageError(
    'timeout',
    `L’audit de la page n’était pas fini au bout de ${spell(Math.round(milliseconds / 100) / 10)}.`,
  );

/** A signal given after this time, with a `PageError` of kind `timeout` as its reason; `stop` forgets it. */
export function deadlineAfter(milliseconds: number): {signal: AbortSignal; stop: () => void} {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(timeOut(milliseconds)), milliseconds);
  return {signal: end.signal, stop: () => clearTimeout(timer)};
}

/**
 * What the work gives, unless the signal comes first: the work then goes on alone, unheard.
 *
 * @throws the reason of the signal.
 */
export async function unlessAborted<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  let stop = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
  work.catch(() => undefined); // Nobody hears it after the signal.
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Closes a context or a page, and goes on after three seconds even if the browser does not answer. */
export async function closeWithin(closable: {close(): Promise<void>}, milliseconds = 3000): Promise<void> {
  await within(
    milliseconds,
    closable.close().catch(() => undefined), // It may be closed, or crashed, already.
    () => undefined,
  );
}

/** What the promise gives, or what `late` gives when it takes longer. */
export async function within<Result, Late>(
  milliseconds: number,
  promise: Promise<Result>,
  late: () => Late,
): Promise<Result | Late> {
  let timer: NodeJS.Timeout | undefined;
  const clock = new Promise<typeof tooLate>(resolve => {
    timer = setTimeout(() => resolve(tooLate), milliseconds);
  });
  promise.catch(() => undefined); // Nobody hears it once the time is over.
  try {
    const first = await Promise.race([promise, clock]);
    return first === tooLate ? late() : first;
  } finally {
    clearTimeout(timer);
  }
}

const tooLate = Symbol('too late');

export const spell = (seconds: number) => `${seconds.toLocaleString('fr-FR')}\u00a0seconde${seconds < 2 ? '' : 's'}`;
