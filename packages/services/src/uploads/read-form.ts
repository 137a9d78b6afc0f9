import {finished} from 'node:stream/promises';
import {FormError} from './form-error.js';
import {MAX_FIELDS_BYTES, readMultipart, type FilePart} from './multipart.js';
import type {ReceivedForm, Uploads, UploadTarget} from './contract.js';

/**
 * Reads the form of a POST, urlencoded or multipart, into one shape. Without a target, files are dropped.
 * Urlencoded: 256 KiB at most.
 * @throws FormError
 */
export async function readForm(request: Request, target?: UploadTarget & {uploads: Uploads}): Promise<ReceivedForm> {
  const [type] = (request.headers.get('content-type') ?? '').toLowerCase().split(';');
  if (type === 'application/x-www-form-urlencoded') return textual([...new URLSearchParams(await readText(request))]);
  if (type === 'multipart/form-data') {
    return target
      ? target.uploads.receive(request, target)
      : textual(await readMultipart(request, MAX_FIELDS_BYTES * 2, drop));
  }
  if (!request.body) return textual([]);
  throw new FormError('unsupported');
}

const textual = (fields: [string, string][]): ReceivedForm => ({fields, stored: [], refused: []});

const drop = ({stream}: FilePart) => finished(stream.resume());

/** The body as text, at most `maxBytes` of it. */
export async function readText(request: Request, maxBytes = MAX_FIELDS_BYTES): Promise<string> {
  if (Number(request.headers.get('content-length')) > maxBytes) throw new FormError('too-large');
  const decoder = new TextDecoder();
  let text = '';
  let seen = 0;
  try {
    for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
      seen += chunk.length;
      if (seen > maxBytes) throw new FormError('too-large');
      text += decoder.decode(chunk, {stream: true});
    }
  } catch (error) {
    throw error instanceof FormError ? error : new FormError('interrupted', {cause: error});
  }
  return text + decoder.decode();
}
