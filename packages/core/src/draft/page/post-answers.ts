import {outcomeOf, type SaveOutcome} from './outcome.js';

/** A server that has not answered by then will not. */
const PATIENCE = 60_000;
/** What a browser agrees to send after the page is left, in bytes: 64 KiB for all requests, ours being small. */
const KEPT_ALIVE = 60_000;

/** Sends the answers of a page, urlencoded, to be kept as they are. Never throws. */
export async function postAnswers(endpoint: string, body: string, signal: AbortSignal): Promise<SaveOutcome> {
  const late = new AbortController();
  const stop = () => late.abort();
  const timer = setTimeout(stop, PATIENCE);
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {'content-type': 'application/x-www-form-urlencoded', accept: 'application/json'},
      body,
      keepalive: body.length < KEPT_ALIVE, // Goes on when the page is left.
      redirect: 'error', // A page for people is no answer to this.
      signal: late.signal,
    });
    return await outcomeOf(response);
  } catch {
    return {kind: 'failed'};
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
