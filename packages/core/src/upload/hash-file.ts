import {hashSlices} from './hash-slices.js';
import type {HashAnswer} from './hash-worker.js';

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: {createScriptURL: (url: string) => string},
  ) => {
    createScriptURL: (url: string) => URL;
  };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * The SHA-256 of a file, in hexadecimal, computed apart from the page; in the page, slice after slice, where no worker
 * can start: content policy, old browser, bundler.
 *
 * @throws when the file cannot be read any more, or when `signal` is aborted.
 */
export async function hashFile(file: Blob, signal: AbortSignal, start = startWorker): Promise<string> {
  signal.throwIfAborted();
  const worker = start();
  const answer = worker && (await ask(worker, file, signal));
  if (!answer) return inPage(file, signal);
  if ('unreadable' in answer) throw new DOMException('The file cannot be read.', 'NotReadableError');
  return answer.sha256;
}

/** Undefined when the worker does not work. */
function ask(worker: Worker, file: Blob, signal: AbortSignal): Promise<HashAnswer | undefined> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
      settle();
    };
    const stop = () => end(() => reject(signal.reason as Error));
    signal.addEventListener('abort', stop);
    worker.addEventListener('message', ({data}: MessageEvent<HashAnswer>) => end(() => resolve(data)));
    for (const failure of ['error', 'messageerror'])
      worker.addEventListener(failure, event => {
        event.preventDefault(); // Nothing is lost: the page does the work.
        end(() => resolve(undefined));
      });
    worker.postMessage(file);
  });
}

async function inPage(file: Blob, signal: AbortSignal): Promise<string> {
  return hashSlices(file, async () => {
    await new Promise(resolve => setTimeout(resolve)); // The page answers meanwhile.
    signal.throwIfAborted();
  });
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(trusted(new URL('./sha256-worker.js', import.meta.url)), {type: 'module'});
  } catch {
    return undefined;
  }
}

/** The page may let no address become a script but those that a policy answers for: ours answers for this one. */
function trusted(url: URL): URL {
  const types = (globalThis as {trustedTypes?: TrustedTypes}).trustedTypes;
  if (!types) return url;
  policy ??= types.createPolicy('socle-worker', {
    createScriptURL(wanted) {
      if (wanted !== url.href) throw new TypeError(`Not the worker of Socle: ${wanted}`);
      return wanted;
    },
  });
  return policy.createScriptURL(url.href);
}
