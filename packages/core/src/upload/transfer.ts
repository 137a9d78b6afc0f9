import {DetailedError, Upload, type HttpStack, type UploadOptions} from 'tus-js-client';
import {retryDelay} from '../draft/backoff.js';
import {realClock, type Clock} from '../draft/autosave.js';
import {errorOf, PassingError, stateIn} from './answers.js';
import type {FileState, Fin} from './protocol.js';
import {UploadError, type Sending} from './transport.js';

const CHUNK = 8 * 1024 * 1024;
/** Without a byte for as long, in ms: the usager is told, then the request is given up for a new one. */
const STALLED = 10_000;
const DEAD = 60_000;
/** Attempts in a row without a byte more, while the device is online. */
const ATTEMPTS = 10;

/** What a transfer needs beside the file, which tests replace. */
export interface TransferTools {
  /** The address of the service, in full. */
  endpoint: string;
  hash: (file: File, signal: AbortSignal) => Promise<string>;
  clock?: Clock;
  isOnline?: () => boolean;
  httpStack?: HttpStack;
}

/**
 * Sends one file over tus, in pieces, from where the server has got to, for as long as it takes; then has the server
 * compare what it holds with what was read here.
 *
 * @throws UploadError, or what the signal was aborted for.
 */
export async function transfer(file: File, sending: Sending, tools: TransferTools): Promise<FileState> {
  const {endpoint, isOnline = () => navigator.onLine, clock = realClock} = tools;
  const {signal, tell, wait} = sending;
  const sent: Sent = {url: sending.id && `${endpoint}/${encodeURIComponent(sending.id)}`, offset: 0};
  const digest = tools.hash(file, signal);
  digest.catch(() => {}); // Heard when it is asked for.
  for (let attempt = 1; ; attempt++) {
    const before = sent.offset;
    try {
      tell({state: 'connecting'});
      await sendOnce(file, sent, sending, {...tools, clock});
      tell({state: 'checking'});
      return await finish(sent.url!, {sha256: await readable(digest)}, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof PassingError)) throw error;
      if (sent.offset > before) attempt = 1;
      const online = isOnline();
      if (online && attempt >= ATTEMPTS) throw new UploadError('failed', '', {cause: error});
      tell({state: online ? 'retrying' : 'offline'});
      await wait(retryDelay(attempt, clock.random()));
      signal.throwIfAborted();
    }
  }
}

/** What is known of the file at the server. */
interface Sent {
  url: string | undefined;
  /** Bytes that it has acknowledged. */
  offset: number;
}

/** One attempt, until every byte is there. */
function sendOnce(file: File, sent: Sent, {metadata, signal, tell}: Sending, tools: TransferTools & {clock: Clock}) {
  const {endpoint, httpStack, clock} = tools;
  return new Promise<void>((resolve, reject) => {
    let timers: number[] = [];
    const rest = () => timers.forEach(timer => clock.cancel(timer));
    const end = (settle: () => void) => {
      rest();
      signal.removeEventListener('abort', stop);
      settle();
    };
    const give = (reason: Error) =>
      end(() => {
        upload.abort().catch(() => {});
        reject(reason);
      });
    const stop = () => give(signal.reason as Error);
    const watch = (whole = false) => {
      rest();
      timers = [clock.later(() => give(new PassingError('Nothing has moved')), DEAD)];
      // Once all bytes have left, it is the server that takes its time.
      if (!whole) timers.push(clock.later(() => tell({state: 'stalled'}), STALLED));
    };
    const options: UploadOptions = {
      // With an endpoint, any trouble with a known address would begin the file again.
      ...(sent.url ? {uploadUrl: sent.url} : {endpoint}),
      metadata: {...metadata},
      chunkSize: CHUNK,
      retryDelays: null, // The queue decides: it hears of the connection, and of the usager.
      storeFingerprintForResuming: false,
      fileReader: {openFile: () => Promise.resolve(sourceOf(file))},
      onUploadUrlAvailable() {
        sent.url = upload.url ?? undefined;
        tell({id: idIn(upload.url ?? '')});
      },
      onProgress(bytes) {
        watch(bytes >= file.size);
        tell({state: 'sending', offset: bytes});
      },
      onChunkComplete: (_, accepted) => (sent.offset = accepted),
      onSuccess: () => end(resolve),
      onError: error => end(() => reject(meaningOf(error, sent))),
      ...(httpStack && {httpStack}),
    };
    const upload = new Upload(file, options);
    signal.addEventListener('abort', stop);
    watch();
    upload.start();
  });
}

function meaningOf(error: Error, sent: Sent): Error {
  if (!(error instanceof DetailedError)) return new UploadError('unreadable', '', {cause: error});
  const {originalRequest: request, originalResponse: response} = error;
  const status = response?.getStatus() ?? 0;
  if (!response || !status) {
    const {causingError} = error as {causingError?: Error};
    return causingError?.name === 'NotReadableError'
      ? new UploadError('unreadable', '', {cause: error})
      : new PassingError('No answer', {cause: error});
  }
  if (request.getMethod() === 'HEAD' && [403, 404, 410].includes(status)) {
    sent.url = undefined; // Kept too long, or removed: it begins again.
    return new PassingError('Gone', {cause: error});
  }
  return errorOf(status, response.getBody() ?? '', request.getMethod() === 'POST');
}

async function finish(url: string, fin: Fin, signal: AbortSignal): Promise<FileState> {
  const response = await fetch(`${url}/fin`, {
    method: 'POST',
    headers: {'content-type': 'application/json', accept: 'application/json'},
    body: JSON.stringify(fin),
    signal,
  }).catch((error: unknown) => {
    throw new PassingError('No answer', {cause: error});
  });
  if (!response.ok) throw errorOf(response.status, await response.text().catch(() => ''));
  const state = await stateIn(response);
  if (!state) throw new PassingError('Not a state');
  return state;
}

async function readable(digest: Promise<string>): Promise<string> {
  try {
    return await digest;
  } catch (error) {
    throw new UploadError('unreadable', '', {cause: error});
  }
}

/** Slices as the browser gives them: nothing is read before it is sent. */
const sourceOf = (file: File) => ({
  size: file.size,
  slice: (start: number, end: number) => Promise.resolve({value: file.slice(start, end), done: end >= file.size}),
  close() {},
});

const idIn = (url: string) => decodeURIComponent(url.replace(/[?#].*$/, '').replace(/^.*\//, ''));
