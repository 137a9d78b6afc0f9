import type {FileState} from './protocol.js';
import {UploadError} from './transport.js';

/** An answer that says nothing of the file itself: asking again may be enough. */
export class PassingError extends Error {
  override name = 'PassingError';
}

/** Nobody has such a way to send files. */
const UNKNOWN_WAY = [404, 405, 500, 501];
/** Of the file, a lock, a haste, a server that comes back. */
const PASSING = [408, 409, 423, 425, 429, 460];

/** What an answer that is no success means. `creating`: it was the first request for this file. */
export function errorOf(status: number, body: string, creating = false): Error {
  if (creating && UNKNOWN_WAY.includes(status)) return new UploadError('unavailable');
  if (status >= 500 || status < 400 || PASSING.includes(status)) return new PassingError(`Answer ${status}`);
  return new UploadError('refused', detailOf(body));
}

/** The sentence of a problem (RFC 9457); '' when the body is no problem. */
function detailOf(body: string): string {
  try {
    const {detail} = JSON.parse(body) as {detail?: unknown};
    return typeof detail === 'string' ? detail : '';
  } catch {
    return '';
  }
}

/** Reads a state; a captive portal answers 200 too, and is not one. */
export async function stateIn(response: Response): Promise<FileState | undefined> {
  const body = (await response.json().catch(() => undefined)) as Partial<FileState> | undefined;
  return typeof body?.id === 'string' && typeof body.state === 'string' ? (body as FileState) : undefined;
}
